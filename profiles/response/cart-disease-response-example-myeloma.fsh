Instance: cart-disease-response-example-myeloma
InstanceOf: CartDiseaseResponse
Title: "Stringent complete response of myeloma"
Description: "By the criteria of the International Myeloma Working Group."
Usage: #example
* insert ExampleIdentifier(observation, response-myeloma)
* status = #final
* performer = Reference(cart-centre-example-st-vitus)
* subject = Reference(cart-patient-example-myeloma)
* code = CartObservationCs#disease-response
* effectiveDateTime = "2026-10-05"
* valueCodeableConcept = CartResponseCs#stringent-complete-response
* method = CartResponseCriteriaCs#imwg-2016
