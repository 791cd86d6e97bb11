CodeSystem: CartIcahtLineageCs
Id: cart-icaht-lineage-cs
Title: "Lineages of ICAHT"
Description: "Which blood cells are low."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-icaht-lineage-vs"
* #neutrophil "Neutrophils"
* #platelet "Platelets"
