CodeSystem: CartFormDayCs
Id: cart-form-day-cs
Title: "Days of a form"
Description: "The days that a registry's schedule gives a form: four different things."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-form-day-vs"
* #target "Target day" "The day the form speaks about."
* #window-start "Start of the contact window" "The first day on which a contact with the patient counts for the form."
* #window-end "End of the contact window" "The last day on which a contact with the patient counts for the form."
* #due "Due day" "The day by which the registry wants the form."
