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
* #other "Other fate" "Named in the text."
