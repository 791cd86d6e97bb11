Instance: cart-indication-example-lymphoma
InstanceOf: CartIndication
Title: "Diffuse large B-cell lymphoma"
Description: "The indication of the lymphoma course, diagnosed two years before."
Usage: #example
* insert ExampleIdentifier(condition, dx-5520)
* insert LymphomaPatient
* clinicalStatus = $condition-clinical#active
* verificationStatus = $condition-verification#confirmed
* category[indication] = CartConditionCategoryCs#car-t-indication
* code = $ICD10#C83.3 "Diffuse large B-cell lymphoma"
* onsetDateTime = "2024-05-11"
