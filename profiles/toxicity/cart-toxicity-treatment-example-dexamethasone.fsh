Instance: cart-toxicity-treatment-example-dexamethasone
InstanceOf: CartToxicityTreatment
Title: "Dexamethasone for ICANS"
Description: "The first dose of a course of steroids on day 6."
Usage: #example
* insert ExampleIdentifier(administration, dexamethasone-1)
* insert LymphomaPatient
* status = #completed
* medicationCodeableConcept = $ATC#H02AB02 "dexamethasone"
* effectiveDateTime = "2026-05-25T10:00:00+02:00"
* reasonCode = CartToxicityCs#icans
* dosage.dose = 10 'mg' "mg"
