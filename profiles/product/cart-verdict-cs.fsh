CodeSystem: CartVerdictCs
Id: cart-verdict-cs
Title: "Verdicts"
Description: "Verdict of a test against its specification."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-verdict-vs"
* #within-specification "Within specification"
* #out-of-specification "Out of specification"
* #for-information "For information" "There is no specification."
* #pending "Pending" "The result is not final."
