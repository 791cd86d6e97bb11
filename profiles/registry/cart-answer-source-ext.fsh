Extension: CartAnswerSourceExt
Id: cart-answer-source-ext
Title: "Source of an answer"
Description: "The resource and the element that an answer was read or computed from; several where it rests on several."
Context: QuestionnaireResponse.item.answer, QuestionnaireResponse.item
* extension contains resource 1..1 and element 1..1
* extension[resource].value[x] 1..1
* extension[resource].value[x] only Reference
* extension[element].value[x] 1..1
* extension[element].value[x] only string
