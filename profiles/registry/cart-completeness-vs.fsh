ValueSet: CartCompletenessVs
Id: cart-completeness-vs
Title: "Completeness of forms"
Description: "The codes of the code system of the same name: what questions of filled forms are counted by."
* ^experimental = false
* CartCompletenessCs#critical "Critical questions"
* CartCompletenessCs#other "Other questions"
* CartCompletenessCs#unreadable "Unreadable records"
* CartCompletenessCs#state "State"
* CartCompletenessCs#question "Question"
* CartCompletenessCs#known "Answered"
* CartCompletenessCs#unknown "Unknown"
* CartCompletenessCs#not-evaluated "Not evaluated"
* CartCompletenessCs#missing "Missing"
* CartCompletenessCs#by-hand "By hand"
* CartCompletenessCs#not-convertible "Not convertible"
* CartCompletenessCs#no-option "No option"
