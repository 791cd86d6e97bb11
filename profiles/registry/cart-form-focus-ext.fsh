Extension: CartFormFocusExt
Id: cart-form-focus-ext
Title: "Product or malignancy of a form"
Description: "The product or the new malignancy a form is about, where it is about one."
Context: QuestionnaireResponse, Task, Observation
* value[x] 1..1
* value[x] only Reference
