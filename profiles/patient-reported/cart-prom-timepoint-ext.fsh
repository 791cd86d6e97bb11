Extension: CartPromTimepointExt
Id: cart-prom-timepoint-ext
Title: "Time point of a questionnaire"
Description: "The time point that a questionnaire of the patient belongs to."
Context: QuestionnaireResponse
* value[x] 1..1
* value[x] only code
* valueCode from CartPromTimepointVs (required)
