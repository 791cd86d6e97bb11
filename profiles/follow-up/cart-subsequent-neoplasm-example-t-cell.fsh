Instance: cart-subsequent-neoplasm-example-t-cell
InstanceOf: CartSubsequentNeoplasm
Title: "Lymphoma of T cells"
Description: "What would be recorded if a T-cell neoplasm followed."
Usage: #example
* insert ExampleIdentifier(condition, sn-1)
* insert LymphomaPatient
* clinicalStatus = $condition-clinical#active
* verificationStatus = $condition-verification#confirmed
* category[neoplasm] = CartConditionCategoryCs#subsequent-neoplasm
* extension[lineage].valueCode = #t-cell
* code.text = "Peripheral T-cell lymphoma"
* onsetDateTime = "2028-03-04"
