Profile: CartCauseOfDeath
Parent: Observation
Id: cart-cause-of-death
Title: "Cause of death"
Description: "One cause of death, primary or contributing; a patient has one primary cause and any number of contributing ones."
* insert CourseObservation
* code from CartCauseOfDeathRoleVs (required)
* value[x] only CodeableConcept
* valueCodeableConcept from CartCauseOfDeathVs (extensible)
* effective[x] ^short = "Date of death"
* insert CourseObservationMustSupports
