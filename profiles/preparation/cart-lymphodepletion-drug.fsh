Profile: CartLymphodepletionDrug
Parent: MedicationAdministration
Id: cart-lymphodepletion-drug
Title: "Drug of lymphodepletion"
Description: "One drug given for lymphodepletion, with its total dose over all its days."
* insert BusinessIdentifier
* partOf 1..1
* partOf only Reference(CartLymphodepletion)
* medication[x] only CodeableConcept
* medicationCodeableConcept from CartLymphodepletionDrugVs (extensible)
* subject only Reference(CartPatient)
* effective[x] only dateTime or Period
* dosage.dose ^short = "Total dose over all days"
* insert UcumQuantity(dosage.dose)
* identifier and status and partOf and medication[x] and subject and effective[x] and dosage and dosage.dose MS
