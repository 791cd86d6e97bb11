Extension: CartAnswerSetAsideExt
Id: cart-answer-set-aside-ext
Title: "What another source says"
Description: "What another resource says about the same question, and why it is not the answer. Both stay in the record; a data manager sees that they differ. It never leaves for a registry."
Context: QuestionnaireResponse.item.answer
* extension contains resource 1..1 and element 1..1 and value 1..1 and reason 1..1
* extension[resource] ^short = "The resource that says otherwise"
* extension[resource].value[x] 1..1
* extension[resource].value[x] only Reference
* extension[element] ^short = "Its element"
* extension[element].value[x] 1..1
* extension[element].value[x] only string
* extension[value] ^short = "What it says, as it was sent"
* extension[value].value[x] 1..1
* extension[reason] ^short = "Why the answer was preferred"
* extension[reason].value[x] 1..1
* extension[reason].value[x] only string
