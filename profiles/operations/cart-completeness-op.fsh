Instance: cart-completeness-op
InstanceOf: OperationDefinition
Title: "Completeness of forms"
Usage: #definition
* url = "https://fhir.cartexchange.org/ig/OperationDefinition/cart-completeness-op"
* name = "CartCompletenessOp"
* title = "Completeness of forms"
* status = #active
* experimental = false
* kind = #operation
* description = "Counts what became of every question of the forms that are due, critical ones and others, and says what would answer those that nobody answered."
* affectsState = false
* code = #completeness
* comment = "A MeasureReport for one form; a Bundle (collection) of them for several or all forms of the registry; a table with Accept: text/csv."
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
* parameter[=].documentation = "Identifier of the centre that performed the infusion, as system|value or as value; every centre the caller may see if it is missing."
* parameter[=].type = #string
* parameter[+].name = #form
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "*"
* parameter[=].documentation = "Short name (newest revision), name|version, or id of the form; every form of the registry if it is missing."
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
* parameter[=].documentation = "The counts: a MeasureReport, or a Bundle of them."
* parameter[=].type = #Any
