Extension: CartCriticalItemExt
Id: cart-critical-item-ext
Title: "Critical item"
Description: "The registry audits this item, and a form without it is not ready."
Context: Questionnaire.item
* value[x] 1..1
* value[x] only boolean
