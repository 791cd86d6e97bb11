Instance: cart-toxicity-example-no-gvhd
InstanceOf: CartToxicity
Title: "No acute GVHD"
Description: "That acute graft-versus-host disease was looked for and not found is said with refuted."
Usage: #example
* insert ExampleIdentifier(condition, tox-agvhd)
* insert LymphomaPatient
* verificationStatus = $condition-verification#refuted
* category[toxicity] = CartConditionCategoryCs#toxicity
* code = CartToxicityCs#acute-gvhd
