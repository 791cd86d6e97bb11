ValueSet: CartFormDayVs
Id: cart-form-day-vs
Title: "Days of a form"
Description: "The codes of the code system of the same name: the days that a registry's schedule gives a form."
* ^experimental = false
* CartFormDayCs#target "Target day"
* CartFormDayCs#window-start "Start of the contact window"
* CartFormDayCs#window-end "End of the contact window"
* CartFormDayCs#due "Due day"
