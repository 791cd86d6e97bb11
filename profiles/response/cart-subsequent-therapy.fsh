Profile: CartSubsequentTherapy
Parent: Procedure
Id: cart-subsequent-therapy
Title: "Subsequent therapy"
Description: "Therapy of the disease after the infusion, other than a further CAR-T infusion or a transplant."
* insert CourseProcedure
* code = CartProcedureCs#subsequent-therapy
* category from CartTherapyKindVs (extensible)
* performed[x] 1..1
* outcome from CartResponseVs (extensible)
* insert CourseProcedureMustSupports
* usedCode MS

Mapping: CartSubsequentTherapyToCourse
Source: CartSubsequentTherapy
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* status -> "CartCourse.followUp.subsequentTherapy"
* performed[x] -> "CartCourse.followUp.subsequentTherapyDate"
* category -> "CartCourse.followUp.subsequentTherapyKind"

Mapping: CartSubsequentTherapyToCibmtr
Source: CartSubsequentTherapy
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* -> "disease-specific forms"

Mapping: CartSubsequentTherapyToEbmt
Source: CartSubsequentTherapy
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* status -> "Day 100 and later: subsequent treatment"
* performed[x] -> "Day 100 and later: date of subsequent treatment"
* category -> "Day 100 and later: kind of subsequent treatment"
