ValueSet: CartIcahtLineageVs
Id: cart-icaht-lineage-vs
Title: "Lineages of ICAHT"
Description: "The codes of the code system of the same name: which blood cells are low."
* ^experimental = false
* CartIcahtLineageCs#neutrophil "Neutrophils"
* CartIcahtLineageCs#platelet "Platelets"
