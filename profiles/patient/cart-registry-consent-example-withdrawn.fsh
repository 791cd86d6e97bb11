Instance: cart-registry-consent-example-withdrawn
InstanceOf: CartRegistryConsent
Title: "Consent withdrawn from EBMT"
Description: "The patient no longer allows reports to EBMT from the given day on: the consent is inactive, and what was permitted is denied."
Usage: #example
* insert ExampleIdentifier(consent, c-90377)
* status = #inactive
* scope = $consent-scope#research
* category = CartConsentScopeCs#registry-reporting
* patient = Reference(cart-patient-example-myeloma)
* dateTime = "2026-09-01"
* policy.uri = "https://st-vitus.example.org/form/registry-consent-3"
* provision.type = #deny
* provision.period.start = "2026-09-01"
* provision.actor[registry].role = $v3-ParticipationType#IRCP
* provision.actor[registry].reference.identifier.system = $registry
* provision.actor[registry].reference.identifier.value = "ebmt"
