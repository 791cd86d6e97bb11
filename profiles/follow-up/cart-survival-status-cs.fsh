CodeSystem: CartSurvivalStatusCs
Id: cart-survival-status-cs
Title: "Survival status"
Description: "Whether the patient is alive at the date of last contact."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-survival-status-vs"
* #alive "Alive"
* #dead "Dead"
* #lost-to-follow-up "Lost to follow-up" "No contact could be made; the date is that of the last contact."
