ValueSet: CartReservedPortionVs
Id: cart-reserved-portion-vs
Title: "Fate of a reserved portion"
Description: "The codes of the code system of the same name: what became of the part of the product that was not infused."
* ^experimental = false
* CartReservedPortionCs#discarded "Discarded"
* CartReservedPortionCs#cryopreserved "Cryopreserved for later use"
* CartReservedPortionCs#other "Other fate"
