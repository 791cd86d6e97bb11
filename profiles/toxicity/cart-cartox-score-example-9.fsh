Instance: cart-cartox-score-example-9
InstanceOf: CartCartoxScore
Title: "CARTOX-10 score 9"
Description: "A score of nine on day 6."
Usage: #example
* insert LymphomaObservation(cartox-day-6, 2026-05-25T08:00:00+02:00)
* code = CartObservationCs#cartox-10-score
* valueInteger = 9
