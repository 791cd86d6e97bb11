Instance: cart-registry-consent-example-cibmtr
InstanceOf: CartRegistryConsent
Title: "Consent to reporting to CIBMTR"
Description: "A patient allows the centre to report the course to CIBMTR, and CIBMTR to use it for research."
Usage: #example
* insert ExampleIdentifier(consent, c-88121)
* status = #active
* scope = $consent-scope#research
* category[0] = CartConsentScopeCs#registry-reporting
* category[+] = CartConsentScopeCs#research-use
* patient = Reference(cart-patient-example-lymphoma)
* dateTime = "2026-04-02"
* policy.uri = "https://st-vitus.example.org/form/registry-consent-3"
* provision.type = #permit
* provision.period.start = "2026-04-02"
* provision.actor[registry].role = $v3-ParticipationType#IRCP
* provision.actor[registry].reference.identifier.system = $registry
* provision.actor[registry].reference.identifier.value = "cibmtr"
