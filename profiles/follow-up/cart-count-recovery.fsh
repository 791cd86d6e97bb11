Profile: CartCountRecovery
Parent: Observation
Id: cart-count-recovery
Title: "Recovery of counts"
Description: "Whether neutrophils, platelets or B cells recovered; with yes, effectiveDateTime is the date of the first of three values."
* insert CourseObservation
* obeys cart-value-or-reason
* code from CartCountRecoveryVs (required)
* value[x] only CodeableConcept
* valueCodeableConcept from CartYesNoVs (required)
* insert CourseObservationMustSupports
