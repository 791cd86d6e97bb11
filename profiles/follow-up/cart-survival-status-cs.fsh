CodeSystem: CartSurvivalStatusCs
Id: cart-survival-status-cs
Title: "Survival status"
Description: "Whether the patient is alive at the date of last contact."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-survival-status-vs"
* #alive "Alive"
* #alive ^designation[0].language = #ru
* #alive ^designation[0].value = "Жив"
* #alive ^designation[1].language = #kk
* #alive ^designation[1].value = "Тірі"
* #dead "Dead"
* #dead ^designation[0].language = #ru
* #dead ^designation[0].value = "Умер"
* #dead ^designation[1].language = #kk
* #dead ^designation[1].value = "Қайтыс болды"
* #lost-to-follow-up "Lost to follow-up" "No contact could be made; the date is that of the last contact."
* #lost-to-follow-up ^designation[0].language = #ru
* #lost-to-follow-up ^designation[0].value = "Потерян для наблюдения"
