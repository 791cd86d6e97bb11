Profile: CartBridgingDrug
Parent: MedicationAdministration
Id: cart-bridging-drug
Title: "Drug of bridging therapy"
Description: "One drug given as bridging therapy."
* insert DrugAdministration
* partOf 1..1
* partOf only Reference(CartBridgingTherapy)
* medicationCodeableConcept from CartBridgingDrugVs (extensible)
* insert DrugMustSupports
* partOf MS

Mapping: CartBridgingDrugToCourse
Source: CartBridgingDrug
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* medication[x] -> "CartCourse.preparation.bridgingType"

Mapping: CartBridgingDrugToCibmtr
Source: CartBridgingDrug
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* medication[x] -> "4000 Q86-91"
