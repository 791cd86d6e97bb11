Profile: CartRegistryForm
Parent: QuestionnaireResponse
Id: cart-registry-form
Title: "Filled registry form"
Description: "A registry form about one infusion and time point: as the server fills it (in progress), or as a data manager completed it by hand (completed, amended). It names the revision it answers and is sent again by its identifier."
* identifier 1..1
* identifier.system 1..1
* identifier.value 1..1
* obeys cart-form-revision
* extension contains CartTimepointExt named timepoint 1..1 and CartFormFocusExt named focus 0..1
* partOf 1..1
* partOf only Reference(CartInfusion)
* questionnaire 1..1
* subject 1..1
* subject only Reference(CartPatient)
* authored 1..1
* author only Reference(Practitioner or PractitionerRole or Organization)
* identifier and extension[timepoint] and extension[focus] and partOf and questionnaire and status and subject and authored and author and item MS

Invariant: cart-form-revision
Description: "A filled form names the revision of the form it answers: url|version."
Severity: #error
Expression: "questionnaire.matches('^[^|]+[|][^|]+$')"

Mapping: CartRegistryFormToCourse
Source: CartRegistryForm
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* -> "no variable, because a form asks for variables and is none"

Mapping: CartRegistryFormToCibmtr
Source: CartRegistryForm
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* -> "4000, 4003, 4006, 4100, 2900, 3500, each as a whole"
