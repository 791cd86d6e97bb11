Profile: CartCrsAssessment
Parent: Observation
Id: cart-crs-assessment
Title: "CRS assessment"
Description: "An assessment of cytokine release syndrome: the ASTCT grade as the clinician gave it, and the findings it rests on. Grade 0 says that it was looked for and not found."
* insert CourseObservation
* obeys cart-assessment-says-something and cart-crs-needs-fever
* code = CartObservationCs#crs-assessment
* value[x] only CodeableConcept
* valueCodeableConcept from CartCrsGradeVs (required)
* insert SlicedByPattern(component, code)
* component contains fever 0..1 and temperature 0..1 and hypotension 0..1 and oxygen 0..1 and antipyreticOrAnticytokine 0..1 and deathDueToCrs 0..1
* insert YesNoComponent(fever, CartCrsComponentCs#fever)
* component[temperature].code = CartCrsComponentCs#temperature
* component[temperature].value[x] only Quantity
* component[temperature].valueQuantity = $UCUM#Cel
* insert CodedComponent(hypotension, CartCrsComponentCs#hypotension, CartHypotensionVs)
* insert CodedComponent(oxygen, CartCrsComponentCs#oxygen, CartOxygenSupportVs)
* insert YesNoComponent(antipyreticOrAnticytokine, CartCrsComponentCs#antipyretic-or-anticytokine)
* insert YesNoComponent(deathDueToCrs, CartCrsComponentCs#death-due-to-crs)
* insert CourseObservationMustSupports
* component and component[fever] and component[temperature] and component[hypotension] and component[oxygen] and component[antipyreticOrAnticytokine] and component[deathDueToCrs] MS

Invariant: cart-assessment-says-something
Description: "An assessment has a grade, or components to grade from, or says why there is none (dataAbsentReason)."
Severity: #error
Expression: "value.exists() or dataAbsentReason.exists() or component.exists()"

// ASTCT 2019: fever is required, unless antipyretic or anti-cytokine therapy hides it.
Invariant: cart-crs-needs-fever
Description: "A CRS grade of 1 to 4 goes with fever, or with antipyretic or anti-cytokine therapy."
Severity: #warning
Expression: "(value.coding.where(code = 'grade-1' or code = 'grade-2' or code = 'grade-3' or code = 'grade-4').exists() and component.where(code.coding.where(code = 'fever').exists()).value.coding.where(code = 'N').exists()) implies component.where(code.coding.where(code = 'antipyretic-or-anticytokine').exists()).value.coding.where(code = 'Y').exists()"

Mapping: CartCrsAssessmentToCourse
Source: CartCrsAssessment
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* -> "CartCourse.toxicity.crs"
* value[x] -> "CartCourse.toxicity.crs.highestGrade"
* effective[x] -> "CartCourse.toxicity.crs.onset"
* component[fever] -> "CartCourse.toxicity.crs.fever"
* component[hypotension] -> "CartCourse.toxicity.crs.hypotension"
* component[oxygen] -> "CartCourse.toxicity.crs.oxygenMinimal"

Mapping: CartCrsAssessmentToCibmtr
Source: CartCrsAssessment
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* -> "4100 R4.0 Q76-98"
* effective[x] -> "4100 R4.0 Q77"
* component[fever] -> "4100 R4.0 Q81-82"
* component[hypotension] -> "4100 R4.0 Q83-90"
* component[oxygen] -> "4100 R4.0 Q91-96"

Mapping: CartCrsAssessmentToEbmt
Source: CartCrsAssessment
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* -> "Day 100: cytokine release syndrome"
* value[x] -> "Day 100: highest ASTCT grade of the period"
* effective[x] -> "Day 100: onset"
