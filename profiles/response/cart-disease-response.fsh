Profile: CartDiseaseResponse
Parent: Observation
Id: cart-disease-response
Title: "Disease response"
Description: "The response of the disease to the infusion at one date, by the criteria that method names; for lymphoma with the Deauville score of the PET-CT."
* insert CourseObservation
* obeys cart-response-or-reason and cart-response-fits-criteria and cart-deauville-with-lugano
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

// Criteria that this guide does not know, and "other", allow any category.
Invariant: cart-response-fits-criteria
Description: "A category belongs to its criteria: metabolic ones to Lugano, stringent complete, very good partial and minimal response to IMWG, complete response with incomplete recovery to acute leukaemia or iwCLL."
Severity: #error
Expression: "method.coding.where(code = 'lugano-2014' or code = 'imwg-2016' or code = 'all-morphology' or code = 'iwcll-2018' or code = 'recist-1.1').exists() implies ((value.coding.where(code = 'complete-metabolic-response' or code = 'partial-metabolic-response' or code = 'no-metabolic-response' or code = 'progressive-metabolic-disease').exists() implies method.coding.where(code = 'lugano-2014').exists()) and (value.coding.where(code = 'stringent-complete-response' or code = 'very-good-partial-response' or code = 'minimal-response').exists() implies method.coding.where(code = 'imwg-2016').exists()) and (value.coding.where(code = 'complete-response-incomplete-recovery').exists() implies method.coding.where(code = 'all-morphology' or code = 'iwcll-2018').exists()))"

Invariant: cart-deauville-with-lugano
Description: "A Deauville score goes with the Lugano criteria, or with criteria that are not named."
Severity: #error
Expression: "(component.where(code.coding.where(code = '708895006').exists()).value.exists() and method.exists()) implies method.coding.where(code = 'lugano-2014' or code = 'other').exists()"

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
