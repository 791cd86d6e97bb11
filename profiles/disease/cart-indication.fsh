Profile: CartIndication
Parent: Condition
Id: cart-indication
Title: "Indication"
Description: "The disease for which CAR-T cells are given, with the date of its diagnosis."
* insert BusinessIdentifier
* verificationStatus 1..1
* category 1..*
* insert SlicedByPattern(category, $this)
* category contains indication 1..1
* category[indication] = CartConditionCategoryCs#car-t-indication
* code 1..1
* code from CartIndicationVs (extensible)
* subject only Reference(CartPatient)
* onset[x] only dateTime
* code ^short = "The disease: ICD-10, ICD-10-CM or SNOMED CT; the morphology in ICD-O-3 may stand beside it"
* onset[x] ^short = "Date of diagnosis"
* bodySite ^short = "Where the disease was, for instance extramedullary or in the central nervous system"
* identifier and clinicalStatus and verificationStatus and category and category[indication] and code and subject and onset[x] and bodySite and stage and stage.summary and stage.type MS

Mapping: CartIndicationToCourse
Source: CartIndication
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* -> "CartCourse.indication"
* code -> "CartCourse.indication.disease"
* onset[x] -> "CartCourse.indication.diagnosisDate"
* stage.summary -> "CartCourse.indication.stage"

Mapping: CartIndicationToCibmtr
Source: CartIndication
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* -> "4000 Q66-85"
* code -> "2402: primary disease"
* onset[x] -> "4000 Q67"

Mapping: CartIndicationToEbmt
Source: CartIndication
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* -> "Indication diagnosis form"
* code -> "Indication diagnosis form: diagnosis"
* onset[x] -> "Indication diagnosis form: date of diagnosis"
