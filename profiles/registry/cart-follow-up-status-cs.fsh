CodeSystem: CartFollowUpStatusCs
Id: cart-follow-up-status-cs
Title: "Status of a form in follow-up"
Description: "How a form that a registry's schedule asks for stands on a day."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-follow-up-status-vs"
* #due "Due" "Neither sent nor completed by hand; its due day has not passed."
* #due ^designation[0].language = #ru
* #due ^designation[0].value = "Подлежит сдаче"
* #due ^designation[1].language = #kk
* #due ^designation[1].value = "Тапсырылуы тиіс"
* #overdue "Overdue" "Neither sent nor completed by hand; its due day has passed."
* #overdue ^designation[0].language = #ru
* #overdue ^designation[0].value = "Просрочено"
* #overdue ^designation[1].language = #kk
* #overdue ^designation[1].value = "Мерзімі өткен"
* #complete "Complete" "The registry was sent it, or a data manager completed it by hand."
* #complete ^designation[0].language = #ru
* #complete ^designation[0].value = "Завершено"
* #complete ^designation[1].language = #kk
* #complete ^designation[1].value = "Аяқталған"
* #lost-to-follow-up "Lost to follow-up" "It is about days after the last contact with a patient who is recorded as lost to follow-up."
* #lost-to-follow-up ^designation[0].language = #ru
* #lost-to-follow-up ^designation[0].value = "Потерян для наблюдения"
