Instance: cart-bridging-drug-example-dexamethasone
InstanceOf: CartBridgingDrug
Title: "Dexamethasone"
Description: "The drug of the bridging therapy."
Usage: #example
* insert ExampleIdentifier(administration, br-1-dexa)
* insert LymphomaPatient
* status = #completed
* partOf = Reference(cart-bridging-therapy-example-steroids)
* medicationCodeableConcept = $ATC#H02AB02 "dexamethasone"
* effectivePeriod.start = "2026-04-28"
* effectivePeriod.end = "2026-05-01"
* dosage.dose = 160 'mg' "mg"
