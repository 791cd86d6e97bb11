CodeSystem: CartManufacturingPlaceCs
Id: cart-manufacturing-place-cs
Title: "Places of manufacture"
Description: "Who made the product."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-manufacturing-place-vs"
* #company "Pharmaceutical or biotechnology company"
* #company ^designation[0].language = #ru
* #company ^designation[0].value = "Фармацевтическая или биотехнологическая компания"
* #company ^designation[1].language = #kk
* #company ^designation[1].value = "Фармацевтикалық немесе биотехнологиялық компания"
* #own-laboratory "Laboratory of the centre"
* #own-laboratory ^designation[0].language = #ru
* #own-laboratory ^designation[0].value = "Лаборатория центра"
* #own-laboratory ^designation[1].language = #kk
* #own-laboratory ^designation[1].value = "Орталықтың зертханасы"
* #other-laboratory "Laboratory elsewhere"
* #other-laboratory ^designation[0].language = #ru
* #other-laboratory ^designation[0].value = "Другая лаборатория"
* #other-laboratory ^designation[1].language = #kk
* #other-laboratory ^designation[1].value = "Басқа зертхана"
