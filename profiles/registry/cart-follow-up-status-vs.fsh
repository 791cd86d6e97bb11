ValueSet: CartFollowUpStatusVs
Id: cart-follow-up-status-vs
Title: "Status of a form in follow-up"
Description: "The codes of the code system of the same name: how a form that a registry's schedule asks for stands on a day."
* ^experimental = false
* CartFollowUpStatusCs#due "Due"
* CartFollowUpStatusCs#overdue "Overdue"
* CartFollowUpStatusCs#complete "Complete"
* CartFollowUpStatusCs#lost-to-follow-up "Lost to follow-up"
