Instance: cart-infusion-example-lymphoma
InstanceOf: CartInfusion
Title: "Infusion, day 0"
Description: "The infusion of the lymphoma course with 150 million CAR-positive viable cells; the hospital's ICD-10-PCS code stands beside ours."
Usage: #example
* insert ExampleIdentifier(infusion, inf-0412)
* insert LymphomaPatient
* status = #completed
* code.coding[0] = CartProcedureCs#car-t-infusion
* code.coding[1] = $ICD10PCS#XW043H7
* performedDateTime = "2026-05-19T10:40:00+02:00"
* extension[infusedProduct].valueReference = Reference(cart-product-example-lymphoma)
* extension[kind].valueCode = #initial
* extension[dose].extension[carPositiveViable].valueQuantity = 150 '10*6' "million cells"
* extension[dose].extension[carPositiveViablePerKg].valueQuantity = 2 '10*6/kg' "million cells/kg"
* extension[dose].extension[total].valueQuantity = 310 '10*6' "million cells"
* extension[dose].extension[volume].valueQuantity = 68 'mL' "mL"
* extension[route].valueCodeableConcept = $SCT#47625008
* extension[entireVolumeInfused].valueBoolean = true
* performer.actor = Reference(cart-centre-example-st-vitus)
* reasonCode = CartTreatmentPurposeCs#malignant-haematologic-disorder
* reasonReference = Reference(cart-indication-example-lymphoma)
