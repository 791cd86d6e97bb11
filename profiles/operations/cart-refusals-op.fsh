Instance: cart-refusals-op
InstanceOf: OperationDefinition
Title: "Refusals"
Usage: #definition
* url = "https://fhir.cartexchange.org/ig/OperationDefinition/cart-refusals-op"
* name = "CartRefusalsOp"
* title = "Refusals"
* status = #draft
* experimental = false
* kind = #operation
* description = "Counts what was refused, by message code, profile and day, without data of patients. Draft: no server offers it yet."
* affectsState = false
* code = #refusals
* comment = "The name is reserved; a server says at /metadata whether it offers the operation."
* system = true
* type = false
* instance = false
* parameter[+].name = #centre
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "Identifier of the centre, as system|value or as value; every centre the caller may see if it is missing."
* parameter[=].type = #string
* parameter[+].name = #from
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "First day."
* parameter[=].type = #date
* parameter[+].name = #to
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "Last day."
* parameter[=].type = #date
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "One parameter per message code, profile and day with its count."
* parameter[=].type = #Parameters
