Instance: cart-survival-status-example-lost
InstanceOf: CartSurvivalStatus
Title: "Lost to follow-up"
Description: "The last day on which the centre knew the patient to be alive; since then there is no contact."
Usage: #example
* insert LymphomaObservation(survival-lost, 2029-03-02)
* code = CartObservationCs#survival-status
* valueCodeableConcept = CartSurvivalStatusCs#lost-to-follow-up
