CodeSystem: CartConsentScopeCs
Id: cart-consent-scope-cs
Title: "What a patient consents to"
Description: "What a patient allows a registry to receive or to do with the data of the course."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-consent-scope-vs"
* #registry-reporting "Reporting to the registry" "The centre may send the data of the course to the registry."
* #registry-reporting ^designation[0].language = #ru
* #registry-reporting ^designation[0].value = "Передача данных в регистр"
* #research-use "Use for research" "The registry may use the data for research."
* #research-use ^designation[0].language = #ru
* #research-use ^designation[0].value = "Использование для исследований"
* #share-with-manufacturer "Sharing with the manufacturer" "The registry may share the data with the holder of the marketing authorisation."
* #share-with-manufacturer ^designation[0].language = #ru
* #share-with-manufacturer ^designation[0].value = "Передача данных производителю"
* #share-with-authorities "Sharing with health authorities" "The registry may share the data with regulators and bodies that assess health technology."
* #share-with-authorities ^designation[0].language = #ru
* #share-with-authorities ^designation[0].value = "Передача данных органам здравоохранения"
* #share-across-borders "Sharing with other countries" "The data may leave the legal area in which they were collected."
* #share-across-borders ^designation[0].language = #ru
* #share-across-borders ^designation[0].value = "Передача данных в другие страны"
* #contact-patient "Contact by the registry" "The registry may contact the patient, for instance with questionnaires."
* #contact-patient ^designation[0].language = #ru
* #contact-patient ^designation[0].value = "Обращение регистра к пациенту"
