Instance: cart-crs-grade-icd-10-cm-cm
InstanceOf: ConceptMap
Title: "CRS grades in ICD-10-CM"
Usage: #definition
* url = "https://fhir.cartexchange.org/ig/ConceptMap/cart-crs-grade-icd-10-cm-cm"
* name = "CartCrsGradeIcd10CmCm"
* title = "CRS grades in ICD-10-CM"
* status = #active
* experimental = false
* description = "Maps the ASTCT grades of cytokine release syndrome to the codes of ICD-10-CM; grade 0 has none."
* copyright = "ICD-10-CM: U.S. National Center for Health Statistics, based on the ICD-10 of WHO."
* sourceCanonical = "https://fhir.cartexchange.org/ig/ValueSet/cart-crs-grade-vs"
* targetCanonical = "https://fhir.cartexchange.org/ig/ValueSet/cart-crs-icd-10-cm-vs"
* group.source = "https://fhir.cartexchange.org/ig/CodeSystem/cart-crs-grade-cs"
* group.target = "http://hl7.org/fhir/sid/icd-10-cm"
* group.element[+].code = #grade-0
* group.element[=].display = "Grade 0"
* group.element[=].target[+].equivalence = #unmatched
* group.element[=].target[=].comment = "No syndrome, no code."
* group.element[+].code = #grade-1
* group.element[=].display = "Grade 1"
* group.element[=].target[+].code = #D89.831
* group.element[=].target[=].display = "Cytokine release syndrome, grade 1"
* group.element[=].target[=].equivalence = #equivalent
* group.element[+].code = #grade-2
* group.element[=].display = "Grade 2"
* group.element[=].target[+].code = #D89.832
* group.element[=].target[=].display = "Cytokine release syndrome, grade 2"
* group.element[=].target[=].equivalence = #equivalent
* group.element[+].code = #grade-3
* group.element[=].display = "Grade 3"
* group.element[=].target[+].code = #D89.833
* group.element[=].target[=].display = "Cytokine release syndrome, grade 3"
* group.element[=].target[=].equivalence = #equivalent
* group.element[+].code = #grade-4
* group.element[=].display = "Grade 4"
* group.element[=].target[+].code = #D89.834
* group.element[=].target[=].display = "Cytokine release syndrome, grade 4"
* group.element[=].target[=].equivalence = #equivalent
* group.element[+].code = #grade-5
* group.element[=].display = "Grade 5"
* group.element[=].target[+].code = #D89.835
* group.element[=].target[=].display = "Cytokine release syndrome, grade 5"
* group.element[=].target[=].equivalence = #equivalent
