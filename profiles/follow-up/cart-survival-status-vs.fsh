ValueSet: CartSurvivalStatusVs
Id: cart-survival-status-vs
Title: "Survival status"
Description: "The codes of the code system of the same name: whether the patient is alive at the date of last contact."
* ^experimental = false
* CartSurvivalStatusCs#alive "Alive"
* CartSurvivalStatusCs#dead "Dead"
* CartSurvivalStatusCs#lost-to-follow-up "Lost to follow-up"
