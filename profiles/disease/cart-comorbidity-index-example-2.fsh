Instance: cart-comorbidity-index-example-2
InstanceOf: CartComorbidityIndex
Title: "HCT-CI 2"
Description: "Comorbidity index before lymphodepletion."
Usage: #example
* insert ExampleIdentifier(observation, hctci-pre)
* status = #final
* performer = Reference(cart-centre-example-st-vitus)
* insert LymphomaPatient
* code = CartObservationCs#comorbidity-index
* effectiveDateTime = "2026-05-13"
* valueInteger = 2
