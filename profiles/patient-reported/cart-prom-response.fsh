Profile: CartPromResponse
Parent: QuestionnaireResponse
Id: cart-prom-response
Title: "Questionnaire filled in by the patient"
Description: "An instrument of patient-reported outcome as the patient filled it in, with its time point. The questions belong to the owner of the instrument: questionnaire names the site's own copy."
* identifier 1..1
* identifier.system 1..1
* identifier.value 1..1
* extension contains CartPromTimepointExt named timepoint 1..1
* questionnaire 1..1
* subject 1..1
* subject only Reference(CartPatient)
* authored 1..1
* source only Reference(CartPatient or RelatedPerson)
* identifier and extension[timepoint] and questionnaire and status and subject and authored and source and item MS

Mapping: CartPromResponseToCourse
Source: CartPromResponse
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* -> "CartCourse.patientReported.questionnaire"
* questionnaire -> "CartCourse.patientReported.questionnaire.instrument"
* extension[timepoint] -> "CartCourse.patientReported.questionnaire.timepoint"
* authored -> "CartCourse.patientReported.questionnaire.date"

Mapping: CartPromResponseToCibmtr
Source: CartPromResponse
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* -> "protocol of patient-reported outcomes, no form"
