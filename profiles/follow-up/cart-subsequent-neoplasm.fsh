Profile: CartSubsequentNeoplasm
Parent: Condition
Id: cart-subsequent-neoplasm
Title: "Subsequent neoplasm"
Description: "A new malignancy, lymphoproliferative or myeloproliferative disease after the infusion; not a relapse or transformation of the disease treated. A neoplasm of T cells is tested for the transgene."
* insert CourseCondition
* extension contains CartLineageExt named lineage 1..1
* category contains neoplasm 1..1
* category[neoplasm] = CartConditionCategoryCs#subsequent-neoplasm
* onset[x] 1..1
* insert CourseConditionMustSupports
* category[neoplasm] and extension[lineage] and bodySite MS

Mapping: CartSubsequentNeoplasmToCourse
Source: CartSubsequentNeoplasm
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* -> "CartCourse.neoplasms.neoplasm"
* code -> "CartCourse.neoplasms.neoplasm.diagnosis"
* onset[x] -> "CartCourse.neoplasms.neoplasm.date"

Mapping: CartSubsequentNeoplasmToCibmtr
Source: CartSubsequentNeoplasm
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* -> "3500"
* code -> "3500"
* onset[x] -> "3500"

Mapping: CartSubsequentNeoplasmToEbmt
Source: CartSubsequentNeoplasm
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* code -> "Day 100 and later: secondary malignancy"
* onset[x] -> "Day 100 and later: date of secondary malignancy"
