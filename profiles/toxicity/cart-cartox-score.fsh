Profile: CartCartoxScore
Parent: Observation
Id: cart-cartox-score
Title: "CARTOX-10 score"
Description: "The CARTOX-10 neurologic assessment of 0 to 10 points; another instrument than the ICE score, never converted into it."
* insert CourseObservation
* obeys cart-value-or-reason
* code = CartObservationCs#cartox-10-score
* insert IntegerValue(0, 10)
* insert CourseObservationMustSupports
