CodeSystem: CartTissueSourceCs
Id: cart-tissue-source-cs
Title: "Tissue source"
Description: "Tissue the cells were collected from."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-tissue-source-vs"
* #peripheral-blood "Peripheral blood"
* #bone-marrow "Bone marrow"
* #cord-blood "Umbilical cord blood"
* #lymph-node "Lymph node"
* #tumour "Tumour"
* #cerebrospinal-fluid "Cerebrospinal fluid"
* #other "Other tissue"
