CodeSystem: CartPreservationCs
Id: cart-preservation-cs
Title: "Preservation"
Description: "Whether the product was frozen."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-preservation-vs"
* #fresh "Fresh"
* #cryopreserved "Cryopreserved"
