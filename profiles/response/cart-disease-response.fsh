Profile: CartDiseaseResponse
Parent: Observation
Id: cart-disease-response
Title: "Disease response"
Description: "The response of the disease to the infusion at one date, by the criteria that method names; for lymphoma with the Deauville score of the PET-CT."
* insert CourseObservation
* obeys cart-response-or-reason
* code = CartObservationCs#disease-response
* value[x] only CodeableConcept
* valueCodeableConcept from CartResponseVs (required)
* method from CartResponseCriteriaVs (extensible)
* method ^short = "Criteria of response"
* insert SlicedByPattern(component, code)
* component contains deauville 0..1
* insert CodedComponent(deauville, $SCT#708895006, CartDeauvilleVs)
* insert CourseObservationMustSupports
* method and component and component[deauville] MS

Invariant: cart-response-or-reason
Description: "A response assessment has a category, or says why there is none (dataAbsentReason)."
Severity: #error
Expression: "value.exists() or dataAbsentReason.exists()"

Mapping: CartDiseaseResponseToCourse
Source: CartDiseaseResponse
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* value[x] -> "CartCourse.response.best"
* effective[x] -> "CartCourse.response.bestDate"
* method -> "CartCourse.response.criteria"

Mapping: CartDiseaseResponseToCibmtr
Source: CartDiseaseResponse
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* value[x] -> "4100 R4.0 Q9"
* effective[x] -> "4100 R4.0 Q11"

Mapping: CartDiseaseResponseToEbmt
Source: CartDiseaseResponse
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* value[x] -> "Day 100 and later: best response"
* effective[x] -> "Day 100 and later: date of best response"
