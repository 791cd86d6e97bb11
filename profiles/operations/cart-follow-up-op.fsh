Instance: cart-follow-up-op
InstanceOf: OperationDefinition
Title: "Forms due"
Usage: #definition
* url = "https://fhir.cartexchange.org/ig/OperationDefinition/cart-follow-up-op"
* name = "CartFollowUpOp"
* title = "Forms due"
* status = #draft
* experimental = false
* kind = #operation
* description = "Lists what is due, overdue, complete or lost to follow-up, as tasks. Draft: no server offers it yet."
* affectsState = false
* code = #follow-up
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
* parameter[+].name = #status
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "due, overdue, complete or lost-to-follow-up."
* parameter[=].type = #code
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "A searchset of Task resources, paged."
* parameter[=].type = #Bundle
