Instance: cart-disease-progression-example-no
InstanceOf: CartDiseaseProgression
Title: "No relapse by day 100"
Description: "No relapse or progression since the infusion."
Usage: #example
* insert LymphomaObservation(progression-day-100, 2026-08-27)
* code = CartObservationCs#disease-progression
* valueCodeableConcept = $v2-0136#N
