ValueSet: CartDiseaseStatusVs
Id: cart-disease-status-vs
Title: "Disease status"
Description: "The codes of the code system of the same name: status of the disease before infusion."
* ^experimental = false
* CartDiseaseStatusCs#complete-remission "Complete remission"
* CartDiseaseStatusCs#partial-remission "Partial remission"
* CartDiseaseStatusCs#stable-disease "Stable disease"
* CartDiseaseStatusCs#primary-refractory "Primary refractory"
* CartDiseaseStatusCs#relapse "Relapse"
* CartDiseaseStatusCs#refractory-relapse "Refractory relapse"
* CartDiseaseStatusCs#progression "Progression"
* CartDiseaseStatusCs#not-evaluable "Not evaluable"
