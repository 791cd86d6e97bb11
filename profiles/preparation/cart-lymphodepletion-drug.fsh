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

Mapping: CartLymphodepletionDrugToCourse
Source: CartLymphodepletionDrug
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* -> "CartCourse.preparation.lymphodepletionDrug"
* medication[x] -> "CartCourse.preparation.lymphodepletionDrug.drug"
* dosage.dose -> "CartCourse.preparation.lymphodepletionDrug.totalDose"
* effective[x] -> "CartCourse.preparation.lymphodepletionDrug.start"

Mapping: CartLymphodepletionDrugToCibmtr
Source: CartLymphodepletionDrug
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* -> "4000 Q95-96"
* medication[x] -> "4000 Q95"
* dosage.dose -> "4000 Q96"
* effective[x] -> "4000 Q95-96"

Mapping: CartLymphodepletionDrugToEbmt
Source: CartLymphodepletionDrug
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* medication[x] -> "Cellular therapies day 0: drug of lymphodepletion"
* dosage.dose -> "Cellular therapies day 0: total dose"
