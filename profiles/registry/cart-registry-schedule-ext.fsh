Extension: CartRegistryScheduleExt
Id: cart-registry-schedule-ext
Title: "Registry schedule"
Description: "The registry and the reporting track a schedule belongs to, and whether it is the track a centre follows unless it says otherwise."
Context: PlanDefinition
* extension contains registry 1..1 and track 1..1 and default 1..1
* extension[registry].value[x] 1..1
* extension[registry].value[x] only code
* extension[registry].valueCode from CartRegistryVs (required)
* extension[track].value[x] 1..1
* extension[track].value[x] only string
* extension[default].value[x] 1..1
* extension[default].value[x] only boolean
