Instance: cart-extract-op
InstanceOf: OperationDefinition
Title: "Take over what a data manager completed"
Usage: #definition
* url = "https://fhir.cartexchange.org/ig/OperationDefinition/cart-extract-op"
* name = "CartExtractOp"
* title = "Take over what a data manager completed"
* status = #draft
* experimental = false
* kind = #operation
* description = "Turns the answers that a data manager completed or corrected into resources, through the course dictionary; a derived answer comes back as an asserted observation, never as a made-up laboratory value. Draft: no server offers it yet."
* affectsState = true
* code = #extract
* comment = "The name is reserved; a server says at /metadata whether it offers the operation."
* base = "http://hl7.org/fhir/uv/sdc/OperationDefinition/QuestionnaireResponse-extract"
* resource[+] = #QuestionnaireResponse
* system = false
* type = false
* instance = true
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "The resources, as a transaction that has been carried out."
* parameter[=].type = #Bundle
* parameter[+].name = #issues
* parameter[=].use = #out
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "Answers that became nothing, with the reason."
* parameter[=].type = #OperationOutcome
