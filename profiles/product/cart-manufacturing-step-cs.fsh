CodeSystem: CartManufacturingStepCs
Id: cart-manufacturing-step-cs
Title: "Manufacturing steps"
Description: "Steps of making a product."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-manufacturing-step-vs"
* #receipt "Receipt of starting material"
* #selection "Selection of cells"
* #activation "Activation"
* #transduction "Transduction" "Or another way of gene transfer."
* #expansion "Expansion"
* #harvest "Harvest"
* #formulation "Formulation and filling"
* #cryopreservation "Cryopreservation"
* #quality-control "Quality control"
* #release "Release"
* #thaw "Thaw and preparation" "At the place of infusion."
* #other "Other step" "Named in the text."
