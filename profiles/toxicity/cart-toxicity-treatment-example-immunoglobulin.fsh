Instance: cart-toxicity-treatment-example-immunoglobulin
InstanceOf: CartToxicityTreatment
Title: "Immunoglobulins"
Description: "Replacement for hypogammaglobulinaemia; each dose is one record, so that the last one tells whether it continues."
Usage: #example
* insert ExampleIdentifier(administration, immunoglobulin-1)
* insert LymphomaPatient
* status = #completed
* medicationCodeableConcept = $ATC#J06BA02 "immunoglobulins, normal human, for intravascular adm."
* effectiveDateTime = "2026-08-03"
* reasonCode = CartToxicityCs#hypogammaglobulinaemia
* dosage.dose = 30 'g' "g"
