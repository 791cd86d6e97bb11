Profile: CartDiseaseProgression
Parent: Observation
Id: cart-disease-progression
Title: "Relapse or progression"
Description: "Whether the disease relapsed or progressed since the last report; with yes, effectiveDateTime is the date on which it was documented."
* insert CourseObservation
* obeys cart-value-or-reason
* code = CartObservationCs#disease-progression
* value[x] only CodeableConcept
* valueCodeableConcept from CartYesNoVs (required)
* insert CourseObservationMustSupports
* method MS
