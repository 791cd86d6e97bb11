CodeSystem: CartCollectionTypeCs
Id: cart-collection-type-cs
Title: "Collection types"
Description: "How the cells were collected."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-collection-type-vs"
* #apheresis "Apheresis without mobilisation"
* #apheresis-mobilised "Apheresis after mobilisation"
* #marrow-harvest "Marrow harvest"
* #surgical "Surgical removal" "For instance of a lymph node or tumour."
* #other "Other collection" "Named in the text."
