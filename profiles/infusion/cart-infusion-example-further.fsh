Instance: cart-infusion-example-further
InstanceOf: CartInfusion
Title: "Further infusion after relapse"
Description: "Nobody planned it when the first dose was given: it begins a new course with its own day 0, and says why."
Usage: #example
* insert ExampleIdentifier(infusion, inf-0977)
* subject = Reference(cart-patient-example-lymphoma)
* status = #completed
* code = CartProcedureCs#car-t-infusion
* performedDateTime = "2027-01-21T11:05:00+01:00"
* extension[infusedProduct].valueReference = Reference(cart-product-example-lymphoma)
* extension[kind].valueCode = #unplanned-further
* extension[route].valueCodeableConcept = $SCT#47625008 "Intravenous route"
* performer.actor = Reference(cart-centre-example-st-vitus)
* reasonCode[0] = CartTreatmentPurposeCs#malignant-haematologic-disorder
* reasonCode[+] = CartFurtherInfusionReasonCs#response
* reasonReference = Reference(cart-indication-example-lymphoma)
