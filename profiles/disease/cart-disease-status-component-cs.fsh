CodeSystem: CartDiseaseStatusComponentCs
Id: cart-disease-status-component-cs
Title: "Components of disease status"
Description: "What is said beside the status of the disease."
* ^caseSensitive = true
* ^experimental = false
* #number "Number" "Number of the remission or of the relapse."
* #number ^designation[0].language = #ru
* #number ^designation[0].value = "Номер"
* #number ^designation[1].language = #kk
* #number ^designation[1].value = "Нөмірі"
