Extension: CartItemAsksExt
Id: cart-item-asks-ext
Title: "What the question asks"
Description: "What a question asks about its variable, where that is not its value."
Context: Questionnaire.item
* value[x] 1..1
* value[x] only code
* valueCode from CartItemAsksVs (required)
