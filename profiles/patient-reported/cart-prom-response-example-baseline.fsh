Instance: cart-prom-response-example-baseline
InstanceOf: CartPromResponse
Title: "A questionnaire before infusion"
Description: "The answers are in the site's own copy of the instrument; here is only that it was filled in, and when."
Usage: #example
* identifier.system = "https://st-vitus.example.org/prom"
* identifier.value = "prom-baseline-1"
* extension[timepoint].valueCode = #baseline
* questionnaire = "https://st-vitus.example.org/questionnaire/quality-of-life"
* status = #completed
* subject = Reference(cart-patient-example-lymphoma)
* authored = "2026-05-13T09:30:00+02:00"
* source = Reference(cart-patient-example-lymphoma)
