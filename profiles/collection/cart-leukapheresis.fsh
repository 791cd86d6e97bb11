Profile: CartLeukapheresis
Parent: Procedure
Id: cart-leukapheresis
Title: "Leukapheresis"
Description: "The collection of mononuclear cells from the patient, or from a donor, as starting material of the product."
* insert BusinessIdentifier
* code 1..1
* code = CartProcedureCs#leukapheresis
* subject only Reference(CartPatient or CartDonor)
* performed[x] 1..1
* performed[x] only dateTime or Period
* performer.actor only Reference(Organization or Practitioner or PractitionerRole)
* identifier and status and code and subject and performed[x] and performer and performer.actor MS

Mapping: CartLeukapheresisToCourse
Source: CartLeukapheresis
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* performed[x] -> "CartCourse.product.collectionDate"

Mapping: CartLeukapheresisToCibmtr
Source: CartLeukapheresis
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* performed[x] -> "4003 Q2"
