Instance: cart-persistence-example-flow
InstanceOf: CartPersistence
Title: "CAR-T cells detected by flow cytometry"
Description: "In blood, on day 28."
Usage: #example
* insert LymphomaObservation(persistence-day-28, 2026-06-16)
* code = CartObservationCs#persistence-flow
* valueCodeableConcept = CartDetectionCs#detected
* bodySite = CartTissueSourceCs#peripheral-blood
