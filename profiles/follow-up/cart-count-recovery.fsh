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

Mapping: CartCountRecoveryToCourse
Source: CartCountRecovery
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* value[x] -> "CartCourse.recovery.neutrophil"
* effective[x] -> "CartCourse.recovery.neutrophilDate"

Mapping: CartCountRecoveryToCibmtr
Source: CartCountRecovery
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* value[x] -> "4100 R4.0 Q14, Q16"
* effective[x] -> "4100 R4.0 Q15, Q17"

Mapping: CartCountRecoveryToEbmt
Source: CartCountRecovery
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* value[x] -> "Day 100 and later: recovery of neutrophils, platelets, B cells"
* effective[x] -> "Day 100 and later: date of recovery"
