Instance: cart-completeness-op
InstanceOf: OperationDefinition
Title: "Completeness of forms"
Usage: #definition
* url = "https://fhir.cartexchange.org/ig/OperationDefinition/cart-completeness-op"
* name = "CartCompletenessOp"
* title = "Completeness of forms"
* status = #draft
* experimental = false
* kind = #operation
* description = "Counts for every question of a form how many of the forms due have an answer. Draft: no server offers it yet."
* affectsState = false
* code = #completeness
* comment = "The name is reserved; a server says at /metadata whether it offers the operation."
* system = true
* type = false
* instance = false
* parameter[+].name = #registry
* parameter[=].use = #in
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "cibmtr, ebmt or national."
* parameter[=].type = #code
* parameter[+].name = #centre
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "Identifier of the centre, as system|value or as value; every centre the caller may see if it is missing."
* parameter[=].type = #string
* parameter[+].name = #form
* parameter[=].use = #in
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "Short name (newest revision), name|version, or id of the form."
* parameter[=].type = #string
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
* parameter[=].documentation = "The counts; CSV with Accept: text/csv."
* parameter[=].type = #MeasureReport
