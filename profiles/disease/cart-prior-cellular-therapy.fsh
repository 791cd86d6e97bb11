Profile: CartPriorCellularTherapy
Parent: Procedure
Id: cart-prior-cellular-therapy
Title: "Prior cellular therapy"
Description: "A cellular therapy before this course, at this centre or elsewhere; refuted by status not-done when it is known that there was none."
* insert CourseProcedure
* code = CartProcedureCs#prior-cellular-therapy
* performer.actor only Reference(Organization or Practitioner or PractitionerRole)
* usedCode from CartProductVs (extensible)
* usedCode ^short = "Product that was given"
* insert CourseProcedureMustSupports
* performer and performer.actor and usedCode MS

Mapping: CartPriorCellularTherapyToCourse
Source: CartPriorCellularTherapy
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* -> "CartCourse.history.priorCellularTherapy"
* status -> "CartCourse.history.firstCellularTherapy"
* performed[x] -> "CartCourse.history.priorCellularTherapy.date"
* usedCode -> "CartCourse.history.priorCellularTherapy.product"

Mapping: CartPriorCellularTherapyToCibmtr
Source: CartPriorCellularTherapy
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* -> "4000 Q26-45"
* status -> "4000 Q26"
* performed[x] -> "4000 Q26-45"
* usedCode -> "4000 Q26-45"
