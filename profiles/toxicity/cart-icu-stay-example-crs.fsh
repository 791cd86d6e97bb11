Instance: cart-icu-stay-example-crs
InstanceOf: CartIcuStay
Title: "Two days in intensive care"
Description: "Observation of CRS in intensive care."
Usage: #example
* insert ExampleIdentifier(encounter, icu-77)
* status = #finished
* class = $v3-ActCode#ACUTE
* type[icu] = CartEncounterCs#icu-stay
* subject = Reference(cart-patient-example-lymphoma)
* period.start = "2026-05-23"
* period.end = "2026-05-25"
* reasonCode = CartToxicityCs#crs
