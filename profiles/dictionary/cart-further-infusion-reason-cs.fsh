CodeSystem: CartFurtherInfusionReasonCs
Id: cart-further-infusion-reason-cs
Title: "Reasons for a further course"
Description: "Why a new, unplanned course of cellular therapy was given; sent as a further reasonCode of that infusion."
* ^caseSensitive = true
* ^experimental = false
* #response "Response of the disease" "The first course failed, or the disease assessment called for more cells."
* #new-indication "New indication" "The cells are given for another disease or purpose."
