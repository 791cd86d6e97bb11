CodeSystem: CartManufacturingPlaceCs
Id: cart-manufacturing-place-cs
Title: "Places of manufacture"
Description: "Who made the product."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-manufacturing-place-vs"
* #company "Pharmaceutical or biotechnology company"
* #own-laboratory "Laboratory of the centre"
* #other-laboratory "Laboratory elsewhere"
