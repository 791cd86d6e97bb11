Profile: CartBodyWeight
Parent: http://hl7.org/fhir/StructureDefinition/bodyweight
Id: cart-body-weight
Title: "Body weight"
Description: "The actual body weight before lymphodepletion, as the vital sign of FHIR."
* insert BusinessIdentifier
* subject only Reference(CartPatient)
* identifier and status and code and subject and effective[x] and value[x] MS
