CodeSystem: CartFurtherInfusionReasonCs
Id: cart-further-infusion-reason-cs
Title: "Reasons for a further course"
Description: "Why a new, unplanned course of cellular therapy was given; sent as a further reasonCode of that infusion."
* ^caseSensitive = true
* ^experimental = false
* #response "Response of the disease" "The first course failed, or the disease assessment called for more cells."
* #response ^designation[0].language = #ru
* #response ^designation[0].value = "Ответ заболевания"
* #response ^designation[1].language = #kk
* #response ^designation[1].value = "Аурудың жауабы"
* #new-indication "New indication" "The cells are given for another disease or purpose."
* #new-indication ^designation[0].language = #ru
* #new-indication ^designation[0].value = "Новое показание"
* #new-indication ^designation[1].language = #kk
* #new-indication ^designation[1].value = "Жаңа көрсетілім"
