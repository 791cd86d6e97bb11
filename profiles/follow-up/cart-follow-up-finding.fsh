Profile: CartFollowUpFinding
Parent: Observation
Id: cart-follow-up-finding
Title: "Finding of a follow-up"
Description: "An answer by yes or no that a follow-up gives: new malignancy, infection, intensive care, pregnancy of the patient or of the partner. A yes is followed by its own record."
* insert CourseObservation
* obeys cart-value-or-reason
* code from CartFollowUpFindingVs (required)
* value[x] only CodeableConcept
* valueCodeableConcept from CartYesNoVs (required)
* insert CourseObservationMustSupports

Mapping: CartFollowUpFindingToCourse
Source: CartFollowUpFinding
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* -> "CartCourse.followUp"
* value[x] -> "CartCourse.neoplasms.any"

Mapping: CartFollowUpFindingToCibmtr
Source: CartFollowUpFinding
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* value[x] -> "4100 R4.0 Q33, Q188, Q193, Q194"

Mapping: CartFollowUpFindingToEbmt
Source: CartFollowUpFinding
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* value[x] -> "Day 100 and later: intensive care, infection, new malignancy, pregnancy"
