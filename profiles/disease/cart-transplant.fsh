Profile: CartTransplant
Parent: Procedure
Id: cart-transplant
Title: "Transplant"
Description: "A transplantation of haematopoietic stem cells, before the infusion or after it: its date says which."
* insert BusinessIdentifier
* code 1..1
* code from CartTransplantVs (required)
* subject only Reference(CartPatient)
* performed[x] 1..1
* performed[x] only dateTime or Period
* performer.actor only Reference(Organization or Practitioner or PractitionerRole)
* identifier and status and code and subject and performed[x] and performer and performer.actor MS

Mapping: CartTransplantToCourse
Source: CartTransplant
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* status -> "CartCourse.history.priorTransplant"
* performed[x] -> "CartCourse.history.priorTransplantDate"

Mapping: CartTransplantToCibmtr
Source: CartTransplant
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* status -> "4000 Q26-45; 4100 R4.0 Q7"
* performed[x] -> "4000 Q26-45; 4100 R4.0 Q8"

Mapping: CartTransplantToEbmt
Source: CartTransplant
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* performed[x] -> "Day 100 and later: subsequent treatment: transplant"
