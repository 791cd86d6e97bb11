CodeSystem: CartReservedPortionCs
Id: cart-reserved-portion-cs
Title: "Fate of a reserved portion"
Description: "What became of the part of the product that was not infused."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-reserved-portion-vs"
* #discarded "Discarded"
* #discarded ^designation[0].language = #ru
* #discarded ^designation[0].value = "Утилизировано"
* #cryopreserved "Cryopreserved for later use"
* #cryopreserved ^designation[0].language = #ru
* #cryopreserved ^designation[0].value = "Криоконсервирована для последующего использования"
* #cryopreserved ^designation[1].language = #kk
* #cryopreserved ^designation[1].value = "Кейін пайдалану үшін криоконсервіленген"
* #other "Other fate" "Named in the text."
* #other ^designation[0].language = #ru
* #other ^designation[0].value = "Другая судьба"
