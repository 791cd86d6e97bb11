ValueSet: CartItemAsksVs
Id: cart-item-asks-vs
Title: "What a question asks about its variable"
Description: "The codes of the code system of the same name: what a question of a form asks about its variable beside its value."
* ^experimental = false
* CartItemAsksCs#whether-known "Whether it is known"
* CartItemAsksCs#specify "Its name"
