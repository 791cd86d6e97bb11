CodeSystem: CartRegistryCs
Id: cart-registry-cs
Title: "Registries"
Description: "Registries to which a course is reported."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-registry-vs"
* #cibmtr "CIBMTR" "Center for International Blood and Marrow Transplant Research."
* #ebmt "EBMT" "European Society for Blood and Marrow Transplantation."
* #national "National registry" "The registry of the centre's country, as the server is set up."
* #national ^designation[0].language = #ru
* #national ^designation[0].value = "Национальный регистр"
* #national ^designation[1].language = #kk
* #national ^designation[1].value = "Ұлттық тіркелім"
