Instance: cart-toxicity-example-crs
InstanceOf: CartToxicity
Title: "Cytokine release syndrome"
Description: "CRS from day 3 to day 7, with the ICD-10-CM code of its highest grade."
Usage: #example
* insert ExampleIdentifier(condition, tox-crs)
* insert LymphomaPatient
* clinicalStatus = $condition-clinical#resolved
* verificationStatus = $condition-verification#confirmed
* category[toxicity] = CartConditionCategoryCs#toxicity
* code.coding[0] = CartToxicityCs#crs
* code.coding[+] = $ICD10CM#D89.832
* onsetDateTime = "2026-05-22"
* abatementDateTime = "2026-05-26"
