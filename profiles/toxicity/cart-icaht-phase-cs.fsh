CodeSystem: CartIcahtPhaseCs
Id: cart-icaht-phase-cs
Title: "Phases of ICAHT"
Description: "When haematotoxicity was seen."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-icaht-phase-vs"
* #early "Early" "Day 0 to 30."
* #late "Late" "After day 30."
