Instance: cart-disease-response-example-day-90
InstanceOf: CartDiseaseResponse
Title: "Complete metabolic response on day 90"
Description: "Deauville 2 on PET-CT three months after infusion."
Usage: #example
* insert LymphomaObservation(response-day-90, 2026-08-17)
* code = CartObservationCs#disease-response
* valueCodeableConcept = CartResponseCs#complete-metabolic-response "Complete metabolic response"
* method = CartResponseCriteriaCs#lugano-2014
* component[deauville].valueCodeableConcept = $NCIT#C99747
