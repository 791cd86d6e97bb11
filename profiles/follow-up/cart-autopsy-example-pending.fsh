Instance: cart-autopsy-example-pending
InstanceOf: CartAutopsy
Title: "Autopsy pending"
Description: "An autopsy whose report is awaited."
Usage: #example
* insert ExampleIdentifier(observation, autopsy-1)
* status = #preliminary
* performer = Reference(cart-centre-example-st-vitus)
* subject = Reference(cart-patient-example-leukaemia)
* code = CartObservationCs#autopsy
* effectiveDateTime = "2026-11-03"
* valueCodeableConcept = CartAutopsyCs#pending
