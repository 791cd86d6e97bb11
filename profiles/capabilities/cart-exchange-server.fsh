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
* rest.documentation = "Push is a transaction of conditional updates by business identifier (PUT Type?identifier=system|value): a corrected value becomes a new version, unchanged content none. Names of operations that the guide defines and this statement does not list are reserved."
* rest.interaction[0].code = #transaction
* rest.interaction[+].code = #batch
* rest.interaction[+].code = #search-system
* rest.interaction[+].code = #history-system
* rest.operation[0].name = "registry-export"
* rest.operation[=].definition = "https://fhir.cartexchange.org/ig/OperationDefinition/cart-registry-export-op"
* rest.operation[+].name = "registry-ledger"
* rest.operation[=].definition = "https://fhir.cartexchange.org/ig/OperationDefinition/cart-registry-ledger-op"
* rest.operation[+].name = "completeness"
* rest.operation[=].definition = "https://fhir.cartexchange.org/ig/OperationDefinition/cart-completeness-op"
* rest.operation[+].name = "follow-up"
* rest.operation[=].definition = "https://fhir.cartexchange.org/ig/OperationDefinition/cart-follow-up-op"
* rest.operation[+].name = "refusals"
* rest.operation[=].definition = "https://fhir.cartexchange.org/ig/OperationDefinition/cart-refusals-op"
* rest.operation[+].name = "export"
* rest.operation[=].definition = "http://hl7.org/fhir/uv/bulkdata/OperationDefinition/export"
* insert CapabilityResource(Patient)
* insert Profile(cart-donor)
* insert Profile(cart-patient)
* insert SearchBy(identifier, token)
* insert SearchBy(birthdate, date)
* insert SearchBy(gender, token)
* insert SearchBy(organization, reference)
* rest.resource[=].operation[+].name = "validate"
* rest.resource[=].operation[=].definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[=].operation[+].name = "registry-forms"
* rest.resource[=].operation[=].definition = "https://fhir.cartexchange.org/ig/OperationDefinition/cart-registry-forms-op"
* rest.resource[=].operation[+].name = "export"
* rest.resource[=].operation[=].definition = "http://hl7.org/fhir/uv/bulkdata/OperationDefinition/patient-export"
* insert CapabilityResource(Organization)
* insert Profile(cart-centre)
* insert SearchBy(identifier, token)
* insert SearchBy(name, string)
* rest.resource[=].operation[+].name = "validate"
* rest.resource[=].operation[=].definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* insert CapabilityResource(Consent)
* insert Profile(cart-registry-consent)
* insert SearchBy(identifier, token)
* insert SearchBy(patient, reference)
* insert SearchBy(status, token)
* insert SearchBy(date, date)
* rest.resource[=].operation[+].name = "validate"
* rest.resource[=].operation[=].definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* insert CapabilityResource(Condition)
* insert Profile(cart-comorbidity)
* insert Profile(cart-indication)
* insert Profile(cart-infection)
* insert Profile(cart-subsequent-neoplasm)
* insert Profile(cart-toxicity)
* insert SearchBy(identifier, token)
* insert SearchBy(patient, reference)
* insert SearchBy(category, token)
* insert SearchBy(code, token)
* rest.resource[=].operation[+].name = "validate"
* rest.resource[=].operation[=].definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* insert CapabilityResource(Procedure)
* insert Profile(cart-bridging-therapy)
* insert Profile(cart-infusion)
* insert Profile(cart-leukapheresis)
* insert Profile(cart-lymphodepletion)
* insert Profile(cart-manufacturing-step)
* insert Profile(cart-prior-cellular-therapy)
* insert Profile(cart-prior-therapy)
* insert Profile(cart-subsequent-therapy)
* insert Profile(cart-transplant)
* insert SearchBy(identifier, token)
* insert SearchBy(patient, reference)
* insert SearchBy(code, token)
* insert SearchBy(date, date)
* insert SearchByOwn(infused-product, reference, cart-infused-product-sp)
* rest.resource[=].operation[+].name = "validate"
* rest.resource[=].operation[=].definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* insert CapabilityResource(MedicationAdministration)
* insert Profile(cart-bridging-drug)
* insert Profile(cart-lymphodepletion-drug)
* insert Profile(cart-toxicity-treatment)
* insert SearchBy(identifier, token)
* insert SearchBy(patient, reference)
* insert SearchBy(code, token)
* insert SearchBy(effective-time, date)
* rest.resource[=].operation[+].name = "validate"
* rest.resource[=].operation[=].definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* insert CapabilityResource(BiologicallyDerivedProduct)
* insert Profile(cart-apheresis-product)
* insert Profile(cart-product)
* insert SearchByOwn(identifier, token, cart-product-identifier-sp)
* insert SearchByOwn(code, token, cart-product-code-sp)
* insert SearchByOwn(collection-source, reference, cart-product-collection-source-sp)
* insert SearchByOwn(parent, reference, cart-product-parent-sp)
* insert SearchByOwn(recipient, reference, cart-product-recipient-sp)
* insert SearchByOwn(manufacturer, reference, cart-product-manufacturer-sp)
* rest.resource[=].operation[+].name = "validate"
* rest.resource[=].operation[=].definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* insert CapabilityResource(Observation)
* insert Profile(cart-asserted-answer)
* insert Profile(cart-autopsy)
* insert Profile(cart-biomarker)
* insert Profile(cart-body-height)
* insert Profile(cart-body-weight)
* insert Profile(cart-capd-score)
* insert Profile(cart-cartox-score)
* insert Profile(cart-cause-of-death)
* insert Profile(cart-cell-count)
* insert Profile(cart-comorbidity-index)
* insert Profile(cart-count-recovery)
* insert Profile(cart-crs-assessment)
* insert Profile(cart-disease-progression)
* insert Profile(cart-disease-response)
* insert Profile(cart-disease-status)
* insert Profile(cart-ecog-performance-status)
* insert Profile(cart-follow-up-finding)
* insert Profile(cart-gvhd-assessment)
* insert Profile(cart-icaht-assessment)
* insert Profile(cart-icans-assessment)
* insert Profile(cart-ice-score)
* insert Profile(cart-iec-hs-assessment)
* insert Profile(cart-karnofsky-performance-status)
* insert Profile(cart-lansky-play-performance-status)
* insert Profile(cart-mrd)
* insert Profile(cart-persistence)
* insert Profile(cart-prom-score)
* insert Profile(cart-release-test)
* insert Profile(cart-survival-status)
* insert Profile(cart-transgene-test)
* insert SearchBy(identifier, token)
* insert SearchBy(patient, reference)
* insert SearchBy(code, token)
* insert SearchBy(date, date)
* insert SearchBy(focus, reference)
* rest.resource[=].operation[+].name = "validate"
* rest.resource[=].operation[=].definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* insert CapabilityResource(Encounter)
* insert Profile(cart-icu-stay)
* insert SearchBy(identifier, token)
* insert SearchBy(patient, reference)
* insert SearchBy(type, token)
* insert SearchBy(date, date)
* rest.resource[=].operation[+].name = "validate"
* rest.resource[=].operation[=].definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* insert CapabilityResource(AdverseEvent)
* insert Profile(cart-adverse-event)
* insert SearchBy(subject, reference)
* insert SearchBy(event, token)
* insert SearchBy(date, date)
* insert SearchByOwn(identifier, token, cart-adverse-event-identifier-sp)
* rest.resource[=].operation[+].name = "validate"
* rest.resource[=].operation[=].definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* insert CapabilityResource(Provenance)
* insert Profile(cart-custody-event)
* insert SearchBy(target, reference)
* insert SearchByOwn(identifier, token, cart-provenance-identifier-sp)
* rest.resource[=].operation[+].name = "validate"
* rest.resource[=].operation[=].definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* insert CapabilityResource(QuestionnaireResponse)
* insert Profile(cart-prom-response)
* insert Profile(cart-registry-form)
* insert SearchBy(identifier, token)
* insert SearchBy(patient, reference)
* insert SearchBy(questionnaire, reference)
* insert SearchBy(authored, date)
* rest.resource[=].operation[+].name = "validate"
* rest.resource[=].operation[=].definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[=].operation[+].name = "extract"
* rest.resource[=].operation[=].definition = "https://fhir.cartexchange.org/ig/OperationDefinition/cart-extract-op"
* insert CapabilityResource(ChargeItem)
* insert Profile(cart-cost-item)
* insert SearchBy(identifier, token)
* insert SearchBy(patient, reference)
* insert SearchBy(code, token)
* rest.resource[=].operation[+].name = "validate"
* rest.resource[=].operation[=].definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[+].type = #Questionnaire
* rest.resource[=].interaction[0].code = #read
* rest.resource[=].interaction[+].code = #search-type
* insert SearchBy(url, uri)
* insert SearchBy(version, token)
* rest.resource[=].operation[+].name = "populate"
* rest.resource[=].operation[=].definition = "https://fhir.cartexchange.org/ig/OperationDefinition/cart-populate-op"
* rest.resource[+].type = #Group
* rest.resource[=].interaction[0].code = #read
* rest.resource[=].operation[+].name = "export"
* rest.resource[=].operation[=].definition = "http://hl7.org/fhir/uv/bulkdata/OperationDefinition/group-export"
