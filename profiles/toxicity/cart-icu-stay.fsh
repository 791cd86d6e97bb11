Profile: CartIcuStay
Parent: Encounter
Id: cart-icu-stay
Title: "Stay in intensive care"
Description: "A stay in intensive care after the infusion, with its first and last day and its reason."
* insert BusinessIdentifier
* type 1..*
* insert SlicedByPattern(type, $this)
* type contains icu 1..1
* type[icu] = CartEncounterCs#icu-stay
* subject 1..1
* subject only Reference(CartPatient)
* period 1..1
* period.start 1..1
* reasonCode from CartToxicityVs (extensible)
* identifier and status and class and type and type[icu] and subject and period and reasonCode MS

Mapping: CartIcuStayToCourse
Source: CartIcuStay
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* -> "CartCourse.toxicity.intensiveCare"
* status -> "CartCourse.toxicity.intensiveCare.admitted"
* period -> "CartCourse.toxicity.intensiveCare.admission"
* reasonCode -> "CartCourse.toxicity.intensiveCare.reason"

Mapping: CartIcuStayToCibmtr
Source: CartIcuStay
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* -> "no question of 4100 R4.0"

Mapping: CartIcuStayToEbmt
Source: CartIcuStay
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* status -> "Day 100 and later: admission to intensive care"
* period -> "Day 100 and later: dates of intensive care"
