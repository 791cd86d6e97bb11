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
