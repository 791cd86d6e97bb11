Instance: cart-toxicity-treatment-example-tocilizumab
InstanceOf: CartToxicityTreatment
Title: "Tocilizumab for CRS"
Description: "One dose on day 4."
Usage: #example
* insert ExampleIdentifier(administration, toci-1)
* insert LymphomaPatient
* status = #completed
* medicationCodeableConcept = $ATC#L04AC07 "tocilizumab"
* effectiveDateTime = "2026-05-23T15:20:00+02:00"
* reasonCode = CartToxicityCs#crs
* dosage.dose = 600 'mg' "mg"
