ValueSet: CartTissueSourceVs
Id: cart-tissue-source-vs
Title: "Tissue source"
Description: "The codes of the code system of the same name: tissue the cells were collected from."
* ^experimental = false
* CartTissueSourceCs#peripheral-blood "Peripheral blood"
* CartTissueSourceCs#bone-marrow "Bone marrow"
* CartTissueSourceCs#cord-blood "Umbilical cord blood"
* CartTissueSourceCs#lymph-node "Lymph node"
* CartTissueSourceCs#tumour "Tumour"
* CartTissueSourceCs#cerebrospinal-fluid "Cerebrospinal fluid"
* CartTissueSourceCs#other "Other tissue"
