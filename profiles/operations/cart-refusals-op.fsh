Instance: cart-refusals-op
InstanceOf: OperationDefinition
Title: "Refusals"
Usage: #definition
* url = "https://fhir.cartexchange.org/ig/OperationDefinition/cart-refusals-op"
* name = "CartRefusalsOp"
* title = "Refusals"
* status = #active
* experimental = false
* kind = #operation
* description = "Counts what was refused, by day, centre, message code and profile, without data of patients."
* affectsState = false
* code = #refusals
* comment = "With Accept: text/csv or _format=csv the same as a table. The centre is the one that the refused content names by its registry number; unknown if it names none, or several."
* system = true
* type = false
* instance = false
* parameter[+].name = #centre
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "Identifier of the centre, as system|value or as value, or unknown; every centre the caller may see if it is missing."
* parameter[=].type = #string
* parameter[+].name = #from
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "First day; 30 days before the last one if it is missing."
* parameter[=].type = #date
* parameter[+].name = #to
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "Last day; today if it is missing."
* parameter[=].type = #date
* parameter[+].name = #refusal
* parameter[=].use = #out
* parameter[=].min = 0
* parameter[=].max = "*"
* parameter[=].documentation = "One for each day, centre, message code and profile."
* parameter[=].part[+].name = #day
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #date
* parameter[=].part[+].name = #centre
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #string
* parameter[=].part[+].name = #code
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #code
* parameter[=].part[+].name = #profile
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 0
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #uri
* parameter[=].part[+].name = #count
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].documentation = "Findings with this code."
* parameter[=].part[=].type = #integer
* parameter[=].part[+].name = #meaning
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 0
* parameter[=].part[=].max = "1"
* parameter[=].part[=].documentation = "What the code means, in the language of Accept-Language."
* parameter[=].part[=].type = #string
