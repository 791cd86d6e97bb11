Profile: CartCauseOfDeath
Parent: Observation
Id: cart-cause-of-death
Title: "Cause of death"
Description: "One cause of death, primary or contributing; a patient has one primary cause and any number of contributing ones."
* insert CourseObservation
* obeys cart-value-or-reason
* code from CartCauseOfDeathRoleVs (required)
* value[x] only CodeableConcept
* valueCodeableConcept from CartCauseOfDeathVs (extensible)
* effective[x] ^short = "Date of death"
* insert CourseObservationMustSupports

Mapping: CartCauseOfDeathToCourse
Source: CartCauseOfDeath
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* value[x] -> "CartCourse.death.primaryCause"
* effective[x] -> "CartCourse.death.date"

Mapping: CartCauseOfDeathToCibmtr
Source: CartCauseOfDeath
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* value[x] -> "2900 Q4-5"
* effective[x] -> "2900 Q1"

Mapping: CartCauseOfDeathToEbmt
Source: CartCauseOfDeath
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* value[x] -> "Day 100 and later: main and contributing causes"
