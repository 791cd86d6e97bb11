Instance: cart-disease-response-example-leukaemia
InstanceOf: CartDiseaseResponse
Title: "Complete response with incomplete count recovery"
Description: "Acute leukaemia on day 28: no blasts in the marrow, while the counts have not come back."
Usage: #example
* insert ExampleIdentifier(observation, response-leukaemia)
* status = #final
* performer = Reference(cart-centre-example-st-vitus)
* subject = Reference(cart-patient-example-leukaemia)
* code = CartObservationCs#disease-response
* effectiveDateTime = "2026-07-06"
* valueCodeableConcept = CartResponseCs#complete-response-incomplete-recovery
* method = CartResponseCriteriaCs#all-morphology
