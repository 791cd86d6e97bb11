Instance: cart-toxicity-op
InstanceOf: OperationDefinition
Title: "Episodes of toxicity"
Usage: #definition
* url = "https://fhir.cartexchange.org/ig/OperationDefinition/cart-toxicity-op"
* name = "CartToxicityOp"
* title = "Episodes of toxicity"
* status = #draft
* experimental = false
* kind = #operation
* description = "Computes CRS, ICANS and ICAHT episodes and daily grades of a patient, each with the observations it rests on. Draft: no server offers it yet."
* affectsState = false
* code = #toxicity
* comment = "The name is reserved; a server says at /metadata whether it offers the operation."
* resource[+] = #Patient
* system = false
* type = false
* instance = true
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "A collection of the computed observations."
* parameter[=].type = #Bundle
