Extension: CartFormTimingExt
Id: cart-form-timing-ext
Title: "Timing of a form"
Description: "When a form is to be filled, in days from day 0 (or from the event it is filled for): the target day, the days in which a contact counts for it, and the day it is due."
Context: PlanDefinition.action
* extension contains target 1..1 and windowStart 0..1 and windowEnd 0..1 and due 1..1
* extension[target].value[x] 1..1
* extension[target].value[x] only integer
* extension[windowStart].value[x] 1..1
* extension[windowStart].value[x] only integer
* extension[windowEnd].value[x] 1..1
* extension[windowEnd].value[x] only integer
* extension[due].value[x] 1..1
* extension[due].value[x] only integer
