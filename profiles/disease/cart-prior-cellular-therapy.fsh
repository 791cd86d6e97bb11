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
