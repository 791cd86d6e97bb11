CodeSystem: CartDiseaseStatusComponentCs
Id: cart-disease-status-component-cs
Title: "Components of disease status"
Description: "What is said beside the status of the disease."
* ^caseSensitive = true
* ^experimental = false
* #number "Number" "Number of the remission or of the relapse."
