Extension: CartComputedAnswerExt
Id: cart-computed-answer-ext
Title: "Computed answer"
Description: "What the server computed from the record, where a data manager asserts another answer: the asserted one is sent, this one is shown to the centre alone."
Context: QuestionnaireResponse.item
* value[x] 1..1
* value[x] only Coding or Quantity or date or dateTime or integer or decimal or string or boolean
