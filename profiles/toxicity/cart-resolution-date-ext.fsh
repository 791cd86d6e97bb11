Extension: CartResolutionDateExt
Id: cart-resolution-date-ext
Title: "Date of resolution"
Description: "The date on which an adverse event was resolved."
Context: AdverseEvent
* value[x] 1..1
* value[x] only dateTime
