Extension: CartAnswerScopeExt
Id: cart-answer-scope-ext
Title: "What an answer counts for"
Description: "Whether an asserted answer counts for the whole course, for one product, for one infusion, or for the reports of one time point."
Context: Observation
* value[x] 1..1
* value[x] only code
* valueCode from CartFormUnitVs (required)
