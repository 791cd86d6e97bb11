Profile: CartLymphodepletion
Parent: Procedure
Id: cart-lymphodepletion
Title: "Lymphodepletion"
Description: "The lymphodepleting therapy in the days before the infusion as a whole; each drug has its own administration. Not done is said with status not-done and a reason."
* insert BusinessIdentifier
* obeys cart-lymphodepletion-period
* code 1..1
* code = CartProcedureCs#lymphodepletion
* subject only Reference(CartPatient)
* performed[x] only Period
* performed[x] ^short = "First and last day of lymphodepletion"
* identifier and status and statusReason and code and subject and performed[x] MS

Invariant: cart-lymphodepletion-period
Description: "Lymphodepletion that is completed has its first day; lymphodepletion that was not done has a reason."
Severity: #error
Expression: "(status = 'completed' implies performed.start.exists()) and (status = 'not-done' implies statusReason.exists())"

Mapping: CartLymphodepletionToCourse
Source: CartLymphodepletion
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* status -> "CartCourse.preparation.lymphodepletionGiven"
* performed[x] -> "CartCourse.preparation.lymphodepletionStart"

Mapping: CartLymphodepletionToCibmtr
Source: CartLymphodepletion
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* status -> "4000 Q92"
* performed[x] -> "4000 Q92-98"

Mapping: CartLymphodepletionToEbmt
Source: CartLymphodepletion
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* status -> "Cellular therapies day 0: lymphodepletion"
* performed[x] -> "Cellular therapies day 0: dates of lymphodepletion"
