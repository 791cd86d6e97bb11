Instance: cart-toxicity-treatment-example-filgrastim
InstanceOf: CartToxicityTreatment
Title: "Filgrastim"
Description: "A growth factor for haematotoxicity on day 12."
Usage: #example
* insert ExampleIdentifier(administration, filgrastim-1)
* insert LymphomaPatient
* status = #completed
* medicationCodeableConcept = $ATC#L03AA02 "filgrastim"
* effectiveDateTime = "2026-05-31"
* reasonCode = CartToxicityCs#icaht
* dosage.dose = 480 'ug' "µg"
