Instance: cart-iec-hs-assessment-example-none
InstanceOf: CartIecHsAssessment
Title: "No IEC-HS"
Description: "Looked for on day 12 and not found."
Usage: #example
* insert LymphomaObservation(iechs-day-12, 2026-05-31)
* code = CartObservationCs#iec-hs-assessment
* valueCodeableConcept = CartIecHsGradeCs#grade-0 "Grade 0"
* component[ferritinRising].valueCodeableConcept = $v2-0136#N
* component[haemophagocytosis].valueCodeableConcept = $v2-0136#N
