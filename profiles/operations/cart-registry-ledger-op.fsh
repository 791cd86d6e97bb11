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
* parameter[+].name = #file
* parameter[=].use = #out
* parameter[=].min = 0
* parameter[=].max = "*"
* parameter[=].documentation = "One file of the ledger: exclusions.ndjson, completeness.csv."
* parameter[=].part[+].name = #name
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].documentation = "Name of the file."
* parameter[=].part[=].type = #string
* parameter[=].part[+].name = #url
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].documentation = "Where to read it."
* parameter[=].part[=].type = #url
* parameter[=].part[+].name = #contentType
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].documentation = "Its media type."
* parameter[=].part[=].type = #string
* parameter[=].part[+].name = #count
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].documentation = "Its lines or rows."
* parameter[=].part[=].type = #integer
* parameter[=].part[+].name = #sha256
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].documentation = "Its hash."
* parameter[=].part[=].type = #string
