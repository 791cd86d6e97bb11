Instance: cart-trace-op
InstanceOf: OperationDefinition
Title: "Chain of identity and custody"
Usage: #definition
* url = "https://fhir.cartexchange.org/ig/OperationDefinition/cart-trace-op"
* name = "CartTraceOp"
* title = "Chain of identity and custody"
* status = #draft
* experimental = false
* kind = #operation
* description = "Follows cells from vein to vein and gives a verdict on the chain of identity and of custody. Draft: no server offers it yet."
* affectsState = false
* code = #trace
* comment = "The name is reserved; a server says at /metadata whether it offers the operation."
* resource[+] = #BiologicallyDerivedProduct
* system = false
* type = false
* instance = true
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "The events in their order."
* parameter[=].type = #Bundle
* parameter[+].name = #issues
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "The verdict."
* parameter[=].type = #OperationOutcome
