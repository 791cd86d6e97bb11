Profile: CartAutopsy
Parent: Observation
Id: cart-autopsy
Title: "Autopsy"
Description: "Whether the cause of death was confirmed by autopsy, or the autopsy is pending."
* insert CourseObservation
* obeys cart-value-or-reason
* code = CartObservationCs#autopsy
* value[x] only CodeableConcept
* valueCodeableConcept from CartAutopsyVs (required)
* insert CourseObservationMustSupports
