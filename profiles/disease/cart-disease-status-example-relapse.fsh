Instance: cart-disease-status-example-relapse
InstanceOf: CartDiseaseStatus
Title: "Second relapse"
Description: "The disease before lymphodepletion: second relapse."
Usage: #example
* insert ExampleIdentifier(observation, status-pre)
* status = #final
* performer = Reference(cart-centre-example-st-vitus)
* insert LymphomaPatient
* code = CartObservationCs#disease-status
* effectiveDateTime = "2026-05-08"
* valueCodeableConcept = CartDiseaseStatusCs#relapse "Relapse"
* component[number].valueInteger = 2
