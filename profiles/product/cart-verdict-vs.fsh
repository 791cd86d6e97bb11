ValueSet: CartVerdictVs
Id: cart-verdict-vs
Title: "Verdicts"
Description: "The codes of the code system of the same name: verdict of a test against its specification."
* ^experimental = false
* CartVerdictCs#within-specification "Within specification"
* CartVerdictCs#out-of-specification "Out of specification"
* CartVerdictCs#for-information "For information"
* CartVerdictCs#pending "Pending"
