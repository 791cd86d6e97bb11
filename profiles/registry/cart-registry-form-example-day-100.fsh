Instance: cart-registry-form-example-day-100
InstanceOf: CartRegistryForm
Title: "Form 4100 of day 100, completed by hand"
Description: "A data manager completed what the record did not say: whether the patient was pregnant, and whether the tremor was part of the neurotoxicity."
Usage: #example
* identifier.system = "https://fhir.cartexchange.org/ig/sid/registry-form"
* identifier.value = "lymphoma-cibmtr-4100-day-100"
* extension[timepoint].valueCode = #day-100
* partOf = Reference(cart-infusion-example-lymphoma)
* questionnaire = "https://fhir.cartexchange.org/ig/Questionnaire/cibmtr-4100|M10"
* status = #completed
* subject = Reference(cart-patient-example-lymphoma)
* authored = "2026-09-04T15:20:00+02:00"
* author = Reference(cart-centre-example-st-vitus)
* item[+].linkId = "survival"
* item[=].item[+].linkId = "followUp.lastContactDate"
* item[=].item[=].answer.valueDate = "2026-08-28"
* item[=].item[+].linkId = "followUp.survivalStatus"
* item[=].item[=].answer.valueCoding = CartCibmtrOptionCs#alive "Alive"
* item[+].linkId = "pregnancy"
* item[=].item[+].linkId = "followUp.pregnancy"
* item[=].item[=].answer.valueCoding = CartRegistryAnswerCs#no "No"
