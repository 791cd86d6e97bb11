Instance: cart-disease-response-example-cll
InstanceOf: CartDiseaseResponse
Title: "Partial response of chronic lymphocytic leukaemia"
Description: "By the criteria of the International Workshop on CLL."
Usage: #example
* insert ExampleIdentifier(observation, response-cll)
* status = #final
* performer = Reference(cart-centre-example-st-vitus)
* subject = Reference(cart-patient-example-cll)
* code = CartObservationCs#disease-response
* effectiveDateTime = "2026-10-05"
* valueCodeableConcept = CartResponseCs#partial-response
* method = CartResponseCriteriaCs#iwcll-2018
