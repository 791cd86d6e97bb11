Instance: cart-crs-assessment-example-grade-2
InstanceOf: CartCrsAssessment
Title: "CRS grade 2 on day 4"
Description: "Fever of 39.1 degrees with hypotension that fluids corrected, and low-flow oxygen."
Usage: #example
* insert LymphomaObservation(crs-day-4, 2026-05-23T14:00:00+02:00)
* code = CartObservationCs#crs-assessment
* valueCodeableConcept = CartCrsGradeCs#grade-2 "Grade 2"
* component[fever].valueCodeableConcept = $v2-0136#Y
* component[temperature].valueQuantity = 39.1 'Cel' "degrees Celsius"
* component[hypotension].valueCodeableConcept = CartHypotensionCs#no-vasopressor
* component[oxygen].valueCodeableConcept = CartOxygenSupportCs#low-flow
* component[antipyreticOrAnticytokine].valueCodeableConcept = $v2-0136#Y
