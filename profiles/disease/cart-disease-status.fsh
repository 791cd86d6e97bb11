Profile: CartDiseaseStatus
Parent: Observation
Id: cart-disease-status
Title: "Disease status"
Description: "The status of the disease before the infusion, last assessed before lymphodepletion."
* insert CourseObservation
* obeys cart-value-or-reason
* code = CartObservationCs#disease-status
* value[x] only CodeableConcept
* valueCodeableConcept from CartDiseaseStatusVs (required)
* insert SlicedByPattern(component, code)
* component contains number 0..1
* component[number].code = CartDiseaseStatusComponentCs#number
* insert IntegerScore(component[number], 1, 20)
* insert CourseObservationMustSupports
* component and component[number] MS

Invariant: cart-value-or-reason
Description: "There is a value, or the reason why there is none (dataAbsentReason)."
Severity: #error
Expression: "value.exists() or dataAbsentReason.exists()"

Mapping: CartDiseaseStatusToCourse
Source: CartDiseaseStatus
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* value[x] -> "CartCourse.indication.diseaseStatus"

Mapping: CartDiseaseStatusToCibmtr
Source: CartDiseaseStatus
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* value[x] -> "4000; disease-specific forms"

Mapping: CartDiseaseStatusToEbmt
Source: CartDiseaseStatus
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* value[x] -> "Cellular therapies day 0: status of the disease"
