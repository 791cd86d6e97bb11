Profile: CartBodyHeight
Parent: http://hl7.org/fhir/StructureDefinition/bodyheight
Id: cart-body-height
Title: "Body height"
Description: "The body height before lymphodepletion, as the vital sign of FHIR."
* insert BusinessIdentifier
* subject only Reference(CartPatient)
* identifier and status and code and subject and effective[x] and value[x] MS
