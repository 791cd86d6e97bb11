Profile: CartIcahtAssessment
Parent: Observation
Id: cart-icaht-assessment
Title: "ICAHT assessment"
Description: "An assessment of immune effector cell-associated haematotoxicity: the grade, whether early or late, of neutrophils or platelets. Grade 0 says that it was looked for and not found."
* insert CourseObservation
* obeys cart-icaht-grade-or-days
* code = CartObservationCs#icaht-assessment
* value[x] only CodeableConcept
* valueCodeableConcept from CartIcahtGradeVs (required)
* insert SlicedByPattern(component, code)
* component contains phase 1..1 and lineage 1..1 and daysBelow 0..1
* insert CodedComponent(phase, CartIcahtComponentCs#phase, CartIcahtPhaseVs)
* insert CodedComponent(lineage, CartIcahtComponentCs#lineage, CartIcahtLineageVs)
* component[daysBelow].code = CartIcahtComponentCs#days-below
* component[daysBelow].value[x] only Quantity
* component[daysBelow].valueQuantity = $UCUM#d
* insert CourseObservationMustSupports
* component and component[phase] and component[lineage] and component[daysBelow] MS

// Phase and lineage are always there, and say nothing of how bad it is.
Invariant: cart-icaht-grade-or-days
Description: "An ICAHT assessment has a grade, or the days below the threshold to grade from, or says why there is none (dataAbsentReason)."
Severity: #error
Expression: "value.exists() or dataAbsentReason.exists() or component.where(code.coding.where(code = 'days-below').exists()).value.exists()"

Mapping: CartIcahtAssessmentToCourse
Source: CartIcahtAssessment
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* -> "CartCourse.toxicity.icaht"
* value[x] -> "CartCourse.toxicity.icaht.highestGrade"
* component[phase] -> "CartCourse.toxicity.icaht"
* component[lineage] -> "CartCourse.toxicity.icaht"

Mapping: CartIcahtAssessmentToCibmtr
Source: CartIcahtAssessment
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* -> "no question of 4100 R4.0"

Mapping: CartIcahtAssessmentToEbmt
Source: CartIcahtAssessment
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* value[x] -> "Day 100 and later: haematotoxicity (ICAHT)"
