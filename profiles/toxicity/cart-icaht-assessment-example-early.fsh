Instance: cart-icaht-assessment-example-early
InstanceOf: CartIcahtAssessment
Title: "Early ICAHT grade 2 of neutrophils"
Description: "Nine days below the threshold."
Usage: #example
* insert LymphomaObservation(icaht-early, 2026-06-18)
* code = CartObservationCs#icaht-assessment
* valueCodeableConcept = CartIcahtGradeCs#grade-2 "Grade 2"
* component[phase].valueCodeableConcept = CartIcahtPhaseCs#early
* component[lineage].valueCodeableConcept = CartIcahtLineageCs#neutrophil
* component[daysBelow].valueQuantity = 9 'd' "days"
