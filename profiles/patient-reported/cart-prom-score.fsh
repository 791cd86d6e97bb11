Profile: CartPromScore
Parent: Observation
Id: cart-prom-score
Title: "Score reported by the patient"
Description: "A score of an instrument that the patient filled in, with the questionnaire it comes from."
* insert CourseObservation
* obeys cart-value-or-reason
* code from CartPromScoreVs (extensible)
* value[x] only Quantity
* insert UcumQuantity(valueQuantity)
* derivedFrom only Reference(CartPromResponse)
* insert CourseObservationMustSupports
* derivedFrom MS

Mapping: CartPromScoreToCourse
Source: CartPromScore
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* -> "CartCourse.patientReported.score"
* code -> "CartCourse.patientReported.score.name"
* value[x] -> "CartCourse.patientReported.score.value"
* effective[x] -> "CartCourse.patientReported.score.date"

Mapping: CartPromScoreToCibmtr
Source: CartPromScore
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* -> "protocol of patient-reported outcomes, no form"
