Instance: cart-transgene-test-example-negative
InstanceOf: CartTransgeneTest
Title: "Transgene not detected"
Description: "The neoplasm of T cells does not carry the transgene."
Usage: #example
* insert ExampleIdentifier(observation, tg-1)
* status = #final
* performer = Reference(cart-centre-example-st-vitus)
* insert LymphomaPatient
* focus = Reference(cart-subsequent-neoplasm-example-t-cell)
* code = CartObservationCs#transgene-test
* effectiveDateTime = "2028-03-19"
* valueCodeableConcept = CartDetectionCs#not-detected
