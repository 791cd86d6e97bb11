Instance: cart-exchange-server
InstanceOf: CapabilityStatement
Title: "CAR-T Exchange server"
Usage: #definition
* url = "https://fhir.cartexchange.org/ig/CapabilityStatement/cart-exchange-server"
* name = "CartExchangeServer"
* title = "CAR-T Exchange server"
* status = #active
* experimental = false
* date = "2026-11-20"
* description = "What a server of CAR-T Exchange offers a hospital that pushes courses of CAR-T therapy, and a data manager who reads registry forms."
* kind = #requirements
* fhirVersion = #4.0.1
* format = #json
* patchFormat[0] = #application/json-patch+json
* patchFormat[+] = #application/fhir+json
* rest.mode = #server
* rest.documentation = "Push is a transaction of conditional updates by business identifier (PUT Type?identifier=system|value): a corrected value becomes a new version, unchanged content none."
* rest.interaction[0].code = #transaction
* rest.interaction[+].code = #batch
* rest.interaction[+].code = #search-system
* rest.interaction[+].code = #history-system
* insert CapabilityResource(Patient)
* insert Profile(cart-patient)
* insert Profile(cart-donor)
* insert SearchBy(identifier, token)
* insert SearchBy(birthdate, date)
* insert SearchBy(gender, token)
* insert SearchBy(organization, reference)
* insert CapabilityResource(Organization)
* insert Profile(cart-centre)
* insert SearchBy(identifier, token)
* insert SearchBy(name, string)
* insert CapabilityResource(Consent)
* insert Profile(cart-registry-consent)
* insert SearchBy(identifier, token)
* insert SearchBy(patient, reference)
* insert SearchBy(status, token)
* insert SearchBy(date, date)
* insert CapabilityResource(Condition)
* insert Profile(cart-indication)
* insert SearchBy(identifier, token)
* insert SearchBy(patient, reference)
* insert SearchBy(category, token)
* insert SearchBy(code, token)
* insert CapabilityResource(Procedure)
* insert Profile(cart-leukapheresis)
* insert Profile(cart-lymphodepletion)
* insert Profile(cart-infusion)
* insert SearchBy(identifier, token)
* insert SearchBy(patient, reference)
* insert SearchBy(code, token)
* insert SearchBy(date, date)
* insert SearchByOwn(infused-product, reference, cart-infused-product-sp)
* insert CapabilityResource(MedicationAdministration)
* insert Profile(cart-lymphodepletion-drug)
* insert SearchBy(identifier, token)
* insert SearchBy(patient, reference)
* insert SearchBy(code, token)
* insert SearchBy(effective-time, date)
* insert CapabilityResource(BiologicallyDerivedProduct)
* insert Profile(cart-apheresis-product)
* insert Profile(cart-product)
* insert SearchByOwn(identifier, token, cart-product-identifier-sp)
* insert SearchByOwn(code, token, cart-product-code-sp)
* insert SearchByOwn(collection-source, reference, cart-product-collection-source-sp)
* insert SearchByOwn(parent, reference, cart-product-parent-sp)
* insert SearchByOwn(recipient, reference, cart-product-recipient-sp)
* insert CapabilityResource(Observation)
* insert Profile(cart-crs-assessment)
* insert Profile(cart-icans-assessment)
* insert Profile(cart-ice-score)
* insert Profile(cart-capd-score)
* insert Profile(cart-disease-response)
* insert Profile(cart-survival-status)
* insert Profile(cart-cause-of-death)
* insert SearchBy(identifier, token)
* insert SearchBy(patient, reference)
* insert SearchBy(code, token)
* insert SearchBy(date, date)
* insert SearchBy(focus, reference)
* insert CapabilityResource(Provenance)
* insert SearchByOwn(identifier, token, cart-provenance-identifier-sp)
* insert SearchBy(target, reference)
