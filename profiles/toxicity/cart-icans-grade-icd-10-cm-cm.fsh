Instance: cart-icans-grade-icd-10-cm-cm
InstanceOf: ConceptMap
Title: "ICANS grades in ICD-10-CM"
Usage: #definition
* url = "https://fhir.cartexchange.org/ig/ConceptMap/cart-icans-grade-icd-10-cm-cm"
* name = "CartIcansGradeIcd10CmCm"
* title = "ICANS grades in ICD-10-CM"
* status = #active
* experimental = false
* description = "Maps the ASTCT grades of neurotoxicity to the codes of ICD-10-CM; grade 0 has none."
* copyright = "ICD-10-CM: U.S. National Center for Health Statistics, based on the ICD-10 of WHO."
* sourceCanonical = "https://fhir.cartexchange.org/ig/ValueSet/cart-icans-grade-vs"
* targetCanonical = "https://fhir.cartexchange.org/ig/ValueSet/cart-icans-icd-10-cm-vs"
* group.source = "https://fhir.cartexchange.org/ig/CodeSystem/cart-icans-grade-cs"
* group.target = "http://hl7.org/fhir/sid/icd-10-cm"
* group.element[+].code = #grade-0
* group.element[=].display = "Grade 0"
* group.element[=].target[+].equivalence = #unmatched
* group.element[=].target[=].comment = "No syndrome, no code."
* group.element[+].code = #grade-1
* group.element[=].display = "Grade 1"
* group.element[=].target[+].code = #G92.01
* group.element[=].target[=].display = "Immune effector cell-associated neurotoxicity syndrome, grade 1"
* group.element[=].target[=].equivalence = #equivalent
* group.element[+].code = #grade-2
* group.element[=].display = "Grade 2"
* group.element[=].target[+].code = #G92.02
* group.element[=].target[=].display = "Immune effector cell-associated neurotoxicity syndrome, grade 2"
* group.element[=].target[=].equivalence = #equivalent
* group.element[+].code = #grade-3
* group.element[=].display = "Grade 3"
* group.element[=].target[+].code = #G92.03
* group.element[=].target[=].display = "Immune effector cell-associated neurotoxicity syndrome, grade 3"
* group.element[=].target[=].equivalence = #equivalent
* group.element[+].code = #grade-4
* group.element[=].display = "Grade 4"
* group.element[=].target[+].code = #G92.04
* group.element[=].target[=].display = "Immune effector cell-associated neurotoxicity syndrome, grade 4"
* group.element[=].target[=].equivalence = #equivalent
* group.element[+].code = #grade-5
* group.element[=].display = "Grade 5"
* group.element[=].target[+].code = #G92.05
* group.element[=].target[=].display = "Immune effector cell-associated neurotoxicity syndrome, grade 5"
* group.element[=].target[=].equivalence = #equivalent
