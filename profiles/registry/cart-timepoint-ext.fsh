Extension: CartTimepointExt
Id: cart-timepoint-ext
Title: "Time point"
Description: "The time point a filled form, or the task to fill it, is for."
Context: QuestionnaireResponse, Observation, Task
* value[x] 1..1
* value[x] only code
* valueCode from CartTimepointVs (required)
