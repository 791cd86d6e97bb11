Profile: CartBridgingDrug
Parent: MedicationAdministration
Id: cart-bridging-drug
Title: "Drug of bridging therapy"
Description: "One drug given as bridging therapy."
* insert DrugAdministration
* partOf 1..1
* partOf only Reference(CartBridgingTherapy)
* medicationCodeableConcept from CartBridgingDrugVs (extensible)
* insert DrugMustSupports
* partOf MS
