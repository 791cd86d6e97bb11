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
* #other ^designation[0].language = #ru
* #other ^designation[0].value = "Другой домен"
* #other ^designation[1].language = #kk
* #other ^designation[1].value = "Басқа домен"
* #none "No costimulatory domain"
* #none ^designation[0].language = #ru
* #none ^designation[0].value = "Без костимулирующего домена"
* #none ^designation[1].language = #kk
* #none ^designation[1].value = "Костимуляторлық домен жоқ"
