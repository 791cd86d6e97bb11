CodeSystem: CartPreservationCs
Id: cart-preservation-cs
Title: "Preservation"
Description: "Whether the product was frozen."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-preservation-vs"
* #fresh "Fresh"
* #fresh ^designation[0].language = #ru
* #fresh ^designation[0].value = "Свежий"
* #fresh ^designation[1].language = #kk
* #fresh ^designation[1].value = "Мұздатылмаған"
* #cryopreserved "Cryopreserved"
* #cryopreserved ^designation[0].language = #ru
* #cryopreserved ^designation[0].value = "Криоконсервированный"
* #cryopreserved ^designation[1].language = #kk
* #cryopreserved ^designation[1].value = "Криоконсервіленген"
