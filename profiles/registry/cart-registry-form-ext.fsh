Extension: CartRegistryFormExt
Id: cart-registry-form-ext
Title: "Registry form"
Description: "The registry a form belongs to, and what it is filled once for."
Context: Questionnaire
* extension contains registry 1..1 and unit 1..1
* extension[registry].value[x] 1..1
* extension[registry].value[x] only code
* extension[registry].valueCode from CartRegistryVs (required)
* extension[unit].value[x] 1..1
* extension[unit].value[x] only code
* extension[unit].valueCode from CartFormUnitVs (required)
