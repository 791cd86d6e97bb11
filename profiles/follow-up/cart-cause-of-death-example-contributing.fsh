Instance: cart-cause-of-death-example-contributing
InstanceOf: CartCauseOfDeath
Title: "Contributing cause of death"
Description: "The disease was there and not what the patient died of: a contributing cause, beside the one primary."
Usage: #example
* insert ExampleIdentifier(observation, cod-2220)
* status = #final
* performer = Reference(cart-centre-example-st-vitus)
* code = CartObservationCs#contributing-cause-of-death
* subject = Reference(cart-patient-example-leukaemia)
* effectiveDateTime = "2026-11-02"
* valueCodeableConcept = CartCauseOfDeathCs#disease
