Instance: cart-infection-example-blood
InstanceOf: CartInfection
Title: "Bacteraemia"
Description: "A bacterial infection of the blood on day 9."
Usage: #example
* insert ExampleIdentifier(condition, inf-blood)
* insert LymphomaPatient
* clinicalStatus = $condition-clinical#resolved
* verificationStatus = $condition-verification#confirmed
* category[infection] = CartConditionCategoryCs#infection
* code.text = "Bacteraemia"
* bodySite = CartInfectionSiteCs#blood
* extension[organism].valueCodeableConcept = CartOrganismKindCs#bacterial
* extension[organism].valueCodeableConcept.text = "Escherichia coli"
* onsetDateTime = "2026-05-28"
