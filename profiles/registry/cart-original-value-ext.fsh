Extension: CartOriginalValueExt
Id: cart-original-value-ext
Title: "Original value"
Description: "A value that is known in a unit which cannot be converted to the unit the form asks for."
Context: QuestionnaireResponse.item
* value[x] 1..1
* value[x] only Quantity
