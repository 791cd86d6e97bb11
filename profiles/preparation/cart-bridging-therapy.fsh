Profile: CartBridgingTherapy
Parent: Procedure
Id: cart-bridging-therapy
Title: "Bridging therapy"
Description: "Therapy between the collection of cells and lymphodepletion to hold the disease; not done is said with status not-done."
* insert CourseProcedure
* obeys cart-bridging-period
* code = CartProcedureCs#bridging-therapy
* category from CartTherapyKindVs (extensible)
* category ^short = "Kind of bridging: systemic, steroids, radiotherapy, …"
* outcome from CartResponseVs (extensible)
* outcome ^short = "Response to bridging"
* insert CourseProcedureMustSupports

Invariant: cart-bridging-period
Description: "Bridging therapy that is completed has a date."
Severity: #error
Expression: "status = 'completed' implies performed.exists()"

Mapping: CartBridgingTherapyToCourse
Source: CartBridgingTherapy
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* status -> "CartCourse.preparation.bridgingGiven"
* category -> "CartCourse.preparation.bridgingType"
* performed[x] -> "CartCourse.preparation.bridgingStart"

Mapping: CartBridgingTherapyToCibmtr
Source: CartBridgingTherapy
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* status -> "4000 Q86-91"
* category -> "4000 Q86-91"
* performed[x] -> "4000 Q86-91"

Mapping: CartBridgingTherapyToEbmt
Source: CartBridgingTherapy
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* status -> "Cellular therapies day 0: bridging therapy"
* category -> "Cellular therapies day 0: kind of bridging therapy"
* performed[x] -> "Cellular therapies day 0: date of bridging therapy"
