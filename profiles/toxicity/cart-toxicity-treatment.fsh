Profile: CartToxicityTreatment
Parent: MedicationAdministration
Id: cart-toxicity-treatment
Title: "Drug for a toxicity"
Description: "A drug given for a toxicity, such as tocilizumab, anakinra, corticosteroids, immunoglobulins or filgrastim, with the toxicity as its reason."
* insert DrugAdministration
* medicationCodeableConcept from CartToxicityDrugVs (extensible)
* reasonCode 1..*
* reasonCode from CartToxicityVs (required)
* insert DrugMustSupports
* reasonCode MS
