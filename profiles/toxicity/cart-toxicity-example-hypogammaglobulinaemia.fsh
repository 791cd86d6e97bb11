Instance: cart-toxicity-example-hypogammaglobulinaemia
InstanceOf: CartToxicity
Title: "Hypogammaglobulinaemia"
Description: "From two months after the infusion on; still there, so that it has no abatement."
Usage: #example
* insert ExampleIdentifier(condition, tox-hypogamma)
* insert LymphomaPatient
* clinicalStatus = $condition-clinical#active
* verificationStatus = $condition-verification#confirmed
* category[toxicity] = CartConditionCategoryCs#toxicity
* code = CartToxicityCs#hypogammaglobulinaemia
* onsetDateTime = "2026-07-20"
