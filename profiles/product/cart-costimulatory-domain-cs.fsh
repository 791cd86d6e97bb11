CodeSystem: CartCostimulatoryDomainCs
Id: cart-costimulatory-domain-cs
Title: "Costimulatory domains"
Description: "Costimulatory domain of the receptor."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-costimulatory-domain-vs"
* #cd28 "CD28"
* #4-1bb "4-1BB (CD137)"
* #ox40 "OX40 (CD134)"
* #other "Other domain" "Named in the text."
* #none "No costimulatory domain"
