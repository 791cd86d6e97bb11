Profile: CartCapdScore
Parent: Observation
Id: cart-capd-score
Title: "CAPD score"
Description: "The score of the Cornell Assessment of Pediatric Delirium, 0 to 32 points, which takes the place of the ICE score in children under 12 years and with developmental delay."
* insert CourseObservation
* obeys cart-value-or-reason
* code = CartObservationCs#capd-score
* value[x] only integer
* valueInteger ^minValueInteger = 0
* valueInteger ^maxValueInteger = 32
* insert CourseObservationMustSupports

Mapping: CartCapdScoreToCourse
Source: CartCapdScore
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* value[x] -> "CartCourse.toxicity.icans.highestCapd"

Mapping: CartCapdScoreToCibmtr
Source: CartCapdScore
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* -> "no question of 4100 R4.0"
