ValueSet: CartLineageVs
Id: cart-lineage-vs
Title: "Lineages of a neoplasm"
Description: "The codes of the code system of the same name: lineage of a subsequent neoplasm; a neoplasm of T cells is to be tested for the transgene and reported to the manufacturer."
* ^experimental = false
* CartLineageCs#t-cell "T cell"
* CartLineageCs#b-cell "B cell"
* CartLineageCs#myeloid "Myeloid"
* CartLineageCs#solid "Solid tumour"
* CartLineageCs#skin "Skin, other than melanoma"
* CartLineageCs#other "Other"
* CartLineageCs#unknown "Unknown"
