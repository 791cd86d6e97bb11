Instance: cart-follow-up-finding-example-no-neoplasm
InstanceOf: CartFollowUpFinding
Title: "No new malignancy by day 100"
Description: "The visit of day 100 found no new malignancy."
Usage: #example
* insert LymphomaObservation(sn-day-100, 2026-08-27)
* code = CartObservationCs#subsequent-neoplasm-status
* valueCodeableConcept = $v2-0136#N
