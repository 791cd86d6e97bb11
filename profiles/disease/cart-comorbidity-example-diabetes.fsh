Instance: cart-comorbidity-example-diabetes
InstanceOf: CartComorbidity
Title: "Diabetes"
Description: "A comorbidity by its text; a code may stand beside it."
Usage: #example
* insert ExampleIdentifier(condition, co-1)
* insert LymphomaPatient
* clinicalStatus = $condition-clinical#active
* verificationStatus = $condition-verification#confirmed
* category[comorbidity] = CartConditionCategoryCs#comorbidity
* code.text = "Diabetes mellitus"
* onsetDateTime = "2019"
