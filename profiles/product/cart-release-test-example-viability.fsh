Instance: cart-release-test-example-viability
InstanceOf: CartReleaseTest
Title: "Viability"
Description: "91 per cent of the cells are viable; the specification is at least 80."
Usage: #example
* insert ExampleIdentifier(observation, rt-viability)
* status = #final
* performer = Reference(cart-centre-example-st-vitus)
* insert LymphomaPatient
* code = CartReleaseTestCs#viability
* focus = Reference(cart-product-example-lymphoma)
* effectiveDateTime = "2026-05-09"
* valueQuantity = 91 '%' "%"
* interpretation = CartVerdictCs#within-specification
* referenceRange.low = 80 '%' "%"
