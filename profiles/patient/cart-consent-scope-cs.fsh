CodeSystem: CartConsentScopeCs
Id: cart-consent-scope-cs
Title: "What a patient consents to"
Description: "What a patient allows a registry to receive or to do with the data of the course."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-consent-scope-vs"
* #registry-reporting "Reporting to the registry" "The centre may send the data of the course to the registry."
* #research-use "Use for research" "The registry may use the data for research."
* #share-with-manufacturer "Sharing with the manufacturer" "The registry may share the data with the holder of the marketing authorisation."
* #share-with-authorities "Sharing with health authorities" "The registry may share the data with regulators and bodies that assess health technology."
* #share-across-borders "Sharing with other countries" "The data may leave the legal area in which they were collected."
* #contact-patient "Contact by the registry" "The registry may contact the patient, for instance with questionnaires."
