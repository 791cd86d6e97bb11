ValueSet: CartVectorVs
Id: cart-vector-vs
Title: "Ways of gene transfer"
Description: "The codes of the code system of the same name: how the receptor gene was brought into the cells."
* ^experimental = false
* CartVectorCs#lentiviral "Lentiviral vector"
* CartVectorCs#gammaretroviral "Gammaretroviral vector"
* CartVectorCs#transposon "Transposon"
* CartVectorCs#electroporation "Electroporation"
* CartVectorCs#gene-editing "Gene editing"
* CartVectorCs#other "Other way"
