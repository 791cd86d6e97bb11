CodeSystem: CartLineageCs
Id: cart-lineage-cs
Title: "Lineages of a neoplasm"
Description: "Lineage of a subsequent neoplasm; a neoplasm of T cells is to be tested for the transgene and reported to the manufacturer."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-lineage-vs"
* #t-cell "T cell"
* #b-cell "B cell"
* #myeloid "Myeloid" "Myelodysplastic, myeloproliferative, acute myeloid leukaemia."
* #solid "Solid tumour"
* #skin "Skin, other than melanoma"
* #other "Other" "Named in the text."
* #unknown "Unknown"
