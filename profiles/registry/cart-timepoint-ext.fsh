Extension: CartTimepointExt
Id: cart-timepoint-ext
Title: "Time point"
Description: "The time point a filled form is for."
Context: QuestionnaireResponse
* value[x] 1..1
* value[x] only code
* valueCode from CartTimepointVs (required)
