Instance: cart-lymphodepletion-drug-example-fludarabine
InstanceOf: CartLymphodepletionDrug
Title: "Fludarabine"
Description: "30 mg/m2 on three days for a body surface of 1.8 m2: 162 mg."
Usage: #example
* insert ExampleIdentifier(administration, ma-71114)
* insert LymphomaPatient
* status = #completed
* partOf = Reference(cart-lymphodepletion-example-lymphoma)
* medicationCodeableConcept = $ATC#L01BB05 "fludarabine"
* effectivePeriod.start = "2026-05-14"
* effectivePeriod.end = "2026-05-16"
* dosage.dose = 162 'mg' "mg"
