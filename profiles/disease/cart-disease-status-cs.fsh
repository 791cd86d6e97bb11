CodeSystem: CartDiseaseStatusCs
Id: cart-disease-status-cs
Title: "Disease status"
Description: "Status of the disease before infusion."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-disease-status-vs"
* #complete-remission "Complete remission" "Component number says which."
* #partial-remission "Partial remission"
* #stable-disease "Stable disease"
* #primary-refractory "Primary refractory" "Never in remission."
* #relapse "Relapse" "Component number says which."
* #refractory-relapse "Refractory relapse" "A relapse that did not respond to therapy."
* #progression "Progression"
* #not-evaluable "Not evaluable"
