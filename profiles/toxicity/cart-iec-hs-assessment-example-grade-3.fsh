Instance: cart-iec-hs-assessment-example-grade-3
InstanceOf: CartIecHsAssessment
Title: "IEC-HS grade 3 on day 13"
Description: "Rapidly rising ferritin with new cytopenia and low fibrinogen, after the CRS had resolved."
Usage: #example
* insert LymphomaObservation(iec-hs-day-13, 2026-06-01T09:00:00+02:00)
* code = CartObservationCs#iec-hs-assessment
* valueCodeableConcept = CartIecHsGradeCs#grade-3
* component[ferritinRising].valueCodeableConcept = $v2-0136#Y
* component[cytopenia].valueCodeableConcept = $v2-0136#Y
* component[hypofibrinogenaemia].valueCodeableConcept = $v2-0136#Y
* component[haemophagocytosis].valueCodeableConcept = $v2-0136#N
