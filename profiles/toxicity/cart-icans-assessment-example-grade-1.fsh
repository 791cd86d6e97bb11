Instance: cart-icans-assessment-example-grade-1
InstanceOf: CartIcansAssessment
Title: "ICANS grade 1 on day 6"
Description: "An ICE score of 8 in a patient who is awake, without seizure, weakness or oedema."
Usage: #example
* insert LymphomaObservation(icans-day-6, 2026-05-25T08:15:00+02:00)
* code = CartObservationCs#icans-assessment
* valueCodeableConcept = CartIcansGradeCs#grade-1 "Grade 1"
* hasMember = Reference(cart-ice-score-example-day-6)
* component[iceScore].valueInteger = 8
* component[consciousness].valueCodeableConcept = CartConsciousnessCs#spontaneous
* component[seizure].valueCodeableConcept = CartSeizureCs#none
* component[motor].valueCodeableConcept = CartMotorWeaknessCs#none
* component[raisedIcp].valueCodeableConcept = CartRaisedIcpCs#none
