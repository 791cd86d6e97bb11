Instance: cart-survival-status-example-day-100
InstanceOf: CartSurvivalStatus
Title: "Alive on day 100"
Description: "The visit of day 100."
Usage: #example
* insert LymphomaObservation(survival-day-100, 2026-08-27)
* code = CartObservationCs#survival-status
* valueCodeableConcept = CartSurvivalStatusCs#alive "Alive"
