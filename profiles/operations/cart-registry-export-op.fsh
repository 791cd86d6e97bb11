Instance: cart-registry-export-op
InstanceOf: OperationDefinition
Title: "Export to a registry"
Usage: #definition
* url = "https://fhir.cartexchange.org/ig/OperationDefinition/cart-registry-export-op"
* name = "CartRegistryExportOp"
* title = "Export to a registry"
* status = #active
* experimental = false
* kind = #operation
* description = "Writes the forms due as files for a registry, of the patients whose consent or the law allows it; asynchronous: the answer is 202 with Content-Location."
* affectsState = true
* code = #registry-export
* comment = "The manifest lists one file per form and format with count and sha256, and counts of exclusions by reason."
* system = true
* type = false
* instance = false
* parameter[+].name = #registry
* parameter[=].use = #in
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "cibmtr, ebmt or national."
* parameter[=].type = #code
* parameter[+].name = #form
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "*"
* parameter[=].documentation = "Forms to export; every form of the registry if it is missing."
* parameter[=].type = #string
* parameter[+].name = #format
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "*"
* parameter[=].documentation = "csv or ndjson for forms, csv if it is missing; cibmtr-fhir, for registry cibmtr: labs and drugs as transactions for CIBMTR's FHIR interface."
* parameter[=].type = #code
* parameter[+].name = #_since
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "Only courses that changed since then."
* parameter[=].type = #instant
* parameter[+].name = #asOf
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "The day to answer for; today if it is missing."
* parameter[=].type = #date
* parameter[+].name = #centre
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "Identifier of the centre that performed the infusion, as system|value or as value; every centre if it is missing."
* parameter[=].type = #string
* parameter[+].name = #from
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "Forms whose due day is not before this day."
* parameter[=].type = #date
* parameter[+].name = #to
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "Forms whose due day is not after this day."
* parameter[=].type = #date
