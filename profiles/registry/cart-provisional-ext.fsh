Extension: CartProvisionalExt
Id: cart-provisional-ext
Title: "Provisional"
Description: "This item, or this rule of a schedule, could not be checked against the registry's own publication; the text says why."
Context: Questionnaire, Questionnaire.item, PlanDefinition.action
* value[x] 1..1
* value[x] only string
