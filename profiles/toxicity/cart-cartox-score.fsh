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

Mapping: CartCartoxScoreToCourse
Source: CartCartoxScore
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* value[x] -> "CartCourse.toxicity.icans.lowestCartox"

Mapping: CartCartoxScoreToCibmtr
Source: CartCartoxScore
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* value[x] -> "4100 R4.0 Q101-102"
