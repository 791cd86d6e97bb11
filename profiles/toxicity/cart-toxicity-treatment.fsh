Profile: CartToxicityTreatment
Parent: MedicationAdministration
Id: cart-toxicity-treatment
Title: "Drug for a toxicity"
Description: "A drug given for a toxicity, such as tocilizumab, anakinra, corticosteroids, immunoglobulins or filgrastim, with the toxicity as its reason."
* insert DrugAdministration
* medicationCodeableConcept from CartToxicityDrugVs (extensible)
* reasonCode 1..*
* reasonCode from CartToxicityVs (required)
* insert DrugMustSupports
* reasonCode MS

Mapping: CartToxicityTreatmentToCourse
Source: CartToxicityTreatment
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* medication[x] -> "CartCourse.toxicity.crs.therapy"

Mapping: CartToxicityTreatmentToCibmtr
Source: CartToxicityTreatment
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* medication[x] -> "4100 R4.0 Q78-80, Q123-124, Q129-130"

Mapping: CartToxicityTreatmentToEbmt
Source: CartToxicityTreatment
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* medication[x] -> "Day 100 and later: treatment of the toxicity"
