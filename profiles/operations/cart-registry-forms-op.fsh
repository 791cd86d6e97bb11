Instance: cart-registry-forms-op
InstanceOf: OperationDefinition
Title: "Registry forms of a patient"
Usage: #definition
* url = "https://fhir.cartexchange.org/ig/OperationDefinition/cart-registry-forms-op"
* name = "CartRegistryFormsOp"
* title = "Registry forms of a patient"
* status = #active
* experimental = false
* kind = #operation
* description = "Fills every form that is due for a patient by a day."
* affectsState = false
* code = #registry-forms
* resource[+] = #Patient
* system = false
* type = false
* instance = true
* parameter[+].name = #registry
* parameter[=].use = #in
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "cibmtr, ebmt or national."
* parameter[=].type = #code
* parameter[+].name = #asOf
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "The day to answer for; today if it is missing."
* parameter[=].type = #date
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "A collection of QuestionnaireResponse resources, one per form, infusion and time point."
* parameter[=].type = #Bundle
