Instance: cart-disease-progression-example-relapse
InstanceOf: CartDiseaseProgression
Title: "Relapse found by PET-CT"
Description: "What would be recorded if the lymphoma came back: yes, the day, and how it was found."
Usage: #example
* insert LymphomaObservation(progression-month-6, 2026-11-16)
* code = CartObservationCs#disease-progression
* valueCodeableConcept = $v2-0136#Y
* method = CartProgressionMethodCs#imaging
