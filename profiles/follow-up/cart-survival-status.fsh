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

Mapping: CartSurvivalStatusToCourse
Source: CartSurvivalStatus
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* value[x] -> "CartCourse.followUp.survivalStatus"
* effective[x] -> "CartCourse.followUp.lastContactDate"

Mapping: CartSurvivalStatusToCibmtr
Source: CartSurvivalStatus
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* value[x] -> "4100 R4.0 Q3"
* effective[x] -> "4100 R4.0 Q2"

Mapping: CartSurvivalStatusToEbmt
Source: CartSurvivalStatus
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* value[x] -> "Day 100 and later: status"
* effective[x] -> "Day 100 and later: date of last contact"
