ValueSet: CartPreservationVs
Id: cart-preservation-vs
Title: "Preservation"
Description: "The codes of the code system of the same name: whether the product was frozen."
* ^experimental = false
* CartPreservationCs#fresh "Fresh"
* CartPreservationCs#cryopreserved "Cryopreserved"
