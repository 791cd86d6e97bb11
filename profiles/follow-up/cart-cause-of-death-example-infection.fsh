Instance: cart-cause-of-death-example-infection
InstanceOf: CartCauseOfDeath
Title: "Infection as primary cause of death"
Description: "What would be recorded if a patient had died of an infection."
Usage: #example
* insert ExampleIdentifier(observation, cod-2219)
* status = #final
* performer = Reference(cart-centre-example-st-vitus)
* code = CartObservationCs#primary-cause-of-death
* subject = Reference(cart-patient-example-leukaemia)
* effectiveDateTime = "2026-11-02"
* valueCodeableConcept = CartCauseOfDeathCs#infection "Infection"
