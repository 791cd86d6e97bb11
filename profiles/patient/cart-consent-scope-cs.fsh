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
* #registry-reporting ^designation[1].language = #kk
* #registry-reporting ^designation[1].value = "Тізілімге есеп беру"
* #research-use "Use for research" "The registry may use the data for research."
* #research-use ^designation[0].language = #ru
* #research-use ^designation[0].value = "Использование для исследований"
* #research-use ^designation[1].language = #kk
* #research-use ^designation[1].value = "Зерттеу үшін пайдалану"
* #share-with-manufacturer "Sharing with the manufacturer" "The registry may share the data with the holder of the marketing authorisation."
* #share-with-manufacturer ^designation[0].language = #ru
* #share-with-manufacturer ^designation[0].value = "Передача данных производителю"
* #share-with-manufacturer ^designation[1].language = #kk
* #share-with-manufacturer ^designation[1].value = "Өндірушіге беру"
* #share-with-authorities "Sharing with health authorities" "The registry may share the data with regulators and bodies that assess health technology."
* #share-with-authorities ^designation[0].language = #ru
* #share-with-authorities ^designation[0].value = "Передача данных органам здравоохранения"
* #share-with-authorities ^designation[1].language = #kk
* #share-with-authorities ^designation[1].value = "Денсаулық сақтау органдарына беру"
* #share-across-borders "Sharing with other countries" "The data may leave the legal area in which they were collected."
* #share-across-borders ^designation[0].language = #ru
* #share-across-borders ^designation[0].value = "Передача данных в другие страны"
* #share-across-borders ^designation[1].language = #kk
* #share-across-borders ^designation[1].value = "Басқа елдерге беру"
* #contact-patient "Contact by the registry" "The registry may contact the patient, for instance with questionnaires."
* #contact-patient ^designation[0].language = #ru
* #contact-patient ^designation[0].value = "Обращение регистра к пациенту"
* #contact-patient ^designation[1].language = #kk
* #contact-patient ^designation[1].value = "Тізілімнің пациентпен байланысы"
