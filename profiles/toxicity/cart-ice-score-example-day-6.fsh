Instance: cart-ice-score-example-day-6
InstanceOf: CartIceScore
Title: "ICE score 8"
Description: "Eight of ten points: the day of the month's name and the counting failed."
Usage: #example
* insert LymphomaObservation(ice-day-6, 2026-05-25T08:10:00+02:00)
* code = CartObservationCs#ice-score
* valueInteger = 8
* component[orientation].valueInteger = 3
* component[naming].valueInteger = 3
* component[command].valueInteger = 1
* component[writing].valueInteger = 1
* component[attention].valueInteger = 0
