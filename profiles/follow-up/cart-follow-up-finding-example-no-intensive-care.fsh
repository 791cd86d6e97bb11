Instance: cart-follow-up-finding-example-no-intensive-care
InstanceOf: CartFollowUpFinding
Title: "No stay in intensive care"
Description: "The visit of day 100 says that there was none: without it the question stays open."
Usage: #example
* insert LymphomaObservation(icu-day-100, 2026-08-27)
* code = CartObservationCs#intensive-care-status
* valueCodeableConcept = $v2-0136#N
