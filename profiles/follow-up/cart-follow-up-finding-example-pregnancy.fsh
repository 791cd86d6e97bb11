Instance: cart-follow-up-finding-example-pregnancy
InstanceOf: CartFollowUpFinding
Title: "Pregnancy of the patient"
Description: "The patient was pregnant in the second year. The form on pregnancy follows from it."
Usage: #example
* insert LymphomaObservation(pregnancy-year-2, 2028-02-14)
* code = CartObservationCs#pregnancy-status
* valueCodeableConcept = $v2-0136#Y
