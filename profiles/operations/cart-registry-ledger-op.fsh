Instance: cart-registry-ledger-op
InstanceOf: OperationDefinition
Title: "Ledger of an export"
Usage: #definition
* url = "https://fhir.cartexchange.org/ig/OperationDefinition/cart-registry-ledger-op"
* name = "CartRegistryLedgerOp"
* title = "Ledger of an export"
* status = #active
* experimental = false
* kind = #operation
* description = "The view of the centre alone on an export: who was excluded and why, and how complete the forms were."
* affectsState = false
* code = #registry-ledger
* system = true
* type = false
* instance = false
* parameter[+].name = #export
* parameter[=].use = #in
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "Id of the export."
* parameter[=].type = #string
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "The files exclusions.ndjson and completeness.csv."
* parameter[=].type = #Binary
