CodeSystem: CartVectorCs
Id: cart-vector-cs
Title: "Ways of gene transfer"
Description: "How the receptor gene was brought into the cells."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-vector-vs"
* #lentiviral "Lentiviral vector"
* #gammaretroviral "Gammaretroviral vector"
* #transposon "Transposon"
* #electroporation "Electroporation"
* #gene-editing "Gene editing" "Insertion by gene editing, with or without a viral template."
* #other "Other way" "Named in the text."
