Profile: CartPriorTherapy
Parent: Procedure
Id: cart-prior-therapy
Title: "Prior line of therapy"
Description: "One line of therapy of the disease before the CAR-T course: when, what kind, which drugs, and the best response to it."
* insert CourseProcedure
* code = CartProcedureCs#prior-therapy-line
* extension contains CartTherapyLineExt named line 0..1
* category from CartTherapyKindVs (extensible)
* outcome from CartResponseVs (extensible)
* outcome ^short = "Best response to this line"
* usedCode ^short = "Drugs of this line (ATC, RxNorm)"
* reasonReference only Reference(CartIndication)
* insert CourseProcedureMustSupports
* extension[line] and usedCode and reasonReference MS

Mapping: CartPriorTherapyToCourse
Source: CartPriorTherapy
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* -> "CartCourse.history"
* extension[line] -> "CartCourse.history.priorLines"

Mapping: CartPriorTherapyToCibmtr
Source: CartPriorTherapy
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* -> "2402 and disease-specific forms"
