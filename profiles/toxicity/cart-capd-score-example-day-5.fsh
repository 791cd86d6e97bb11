Instance: cart-capd-score-example-day-5
InstanceOf: CartCapdScore
Title: "CAPD score 4"
Description: "The delirium score of a boy of nine years on day 5: no delirium."
Usage: #example
* insert ExampleIdentifier(observation, capd-day-5)
* status = #final
* performer = Reference(cart-centre-example-st-vitus)
* code = CartObservationCs#capd-score
* subject = Reference(cart-patient-example-leukaemia)
* effectiveDateTime = "2026-06-13T09:00:00+02:00"
* valueInteger = 4
