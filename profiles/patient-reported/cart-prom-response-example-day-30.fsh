Instance: cart-prom-response-example-day-30
InstanceOf: CartPromResponse
Title: "Answers on day 30"
Description: "The answers themselves, to questions of an instrument that the hospital invented; a server that has the hospital's copy checks them against it."
Usage: #example
* identifier.system = "https://st-vitus.example.org/prom"
* identifier.value = "prom-day-30-1"
* extension[timepoint].valueCode = #day-30
* questionnaire = "https://st-vitus.example.org/questionnaire/quality-of-life"
* status = #completed
* subject = Reference(cart-patient-example-lymphoma)
* authored = "2026-06-18T09:00:00+02:00"
* source = Reference(cart-patient-example-lymphoma)
* item[0].linkId = "walk-4471"
* item[=].answer.valueInteger = 25
* item[+].linkId = "sleep-4472"
* item[=].answer.valueCoding = https://st-vitus.example.org/answers#broken
