CodeSystem: CartFollowUpStatusCs
Id: cart-follow-up-status-cs
Title: "Status of a form in follow-up"
Description: "How a form that a registry's schedule asks for stands on a day."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-follow-up-status-vs"
* #due "Due" "Neither sent nor completed by hand; its due day has not passed."
* #overdue "Overdue" "Neither sent nor completed by hand; its due day has passed."
* #complete "Complete" "The registry was sent it, or a data manager completed it by hand."
* #lost-to-follow-up "Lost to follow-up" "It is about days after the last contact with a patient who is recorded as lost to follow-up."
