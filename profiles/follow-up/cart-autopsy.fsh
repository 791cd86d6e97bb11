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

Mapping: CartAutopsyToCourse
Source: CartAutopsy
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* value[x] -> "CartCourse.death.autopsy"

Mapping: CartAutopsyToCibmtr
Source: CartAutopsy
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* value[x] -> "2900 Q2"
