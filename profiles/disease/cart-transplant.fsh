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
