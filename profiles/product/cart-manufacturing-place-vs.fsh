ValueSet: CartManufacturingPlaceVs
Id: cart-manufacturing-place-vs
Title: "Places of manufacture"
Description: "The codes of the code system of the same name: who made the product."
* ^experimental = false
* CartManufacturingPlaceCs#company "Pharmaceutical or biotechnology company"
* CartManufacturingPlaceCs#own-laboratory "Laboratory of the centre"
* CartManufacturingPlaceCs#other-laboratory "Laboratory elsewhere"
