CodeSystem: CartCompletenessCs
Id: cart-completeness-cs
Title: "Completeness of forms"
Description: "What questions of filled forms are counted by: whether the registry audits them, and what became of them."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-completeness-vs"
* #critical "Critical questions" "Questions that the registry audits."
* #other "Other questions" "All other questions."
* #unreadable "Unreadable records" "Patients whose record could not be read, so that none of their forms is counted."
* #state "State" "What became of a question."
* #question "Question" "The question, by its link id."
* #known "Answered" "Answered with a value."
* #unknown "Unknown" "The sender said that it is not known."
* #not-evaluated "Not evaluated" "The sender said that it was not evaluated."
* #missing "Missing" "Nobody said anything."
* #by-hand "By hand" "No resource can answer it: a data manager does."
* #not-convertible "Not convertible" "There is a value, in a unit that cannot be converted to the one of the form."
* #no-option "No option" "There is a value for which the form has no option."
