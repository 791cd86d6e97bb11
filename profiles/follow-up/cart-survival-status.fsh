Profile: CartSurvivalStatus
Parent: Observation
Id: cart-survival-status
Title: "Survival status"
Description: "Whether the patient is alive, at the date of the last contact (effectiveDateTime)."
* insert CourseObservation
* code = CartObservationCs#survival-status
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from CartSurvivalStatusVs (required)
* effective[x] ^short = "Date of last contact, or of death"
* insert CourseObservationMustSupports
