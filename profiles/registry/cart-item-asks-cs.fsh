CodeSystem: CartItemAsksCs
Id: cart-item-asks-cs
Title: "What a question asks about its variable"
Description: "A question of a form asks for the value of its variable, unless it says otherwise with one of these codes."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-item-asks-vs"
* #whether-known "Whether it is known" "Answered known or unknown."
* #specify "Its name" "Answered with the display of the code, where the options list no option of its own for it."
