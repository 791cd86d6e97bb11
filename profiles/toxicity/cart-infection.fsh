Profile: CartInfection
Parent: Condition
Id: cart-infection
Title: "Infection"
Description: "A clinically significant infection after the infusion, with its organism and site."
* insert CourseCondition
* obeys cart-toxicity-onset
* extension contains CartOrganismExt named organism 0..*
* category contains infection 1..1
* category[infection] = CartConditionCategoryCs#infection
* bodySite from CartInfectionSiteVs (extensible)
* insert CourseConditionMustSupports
* category[infection] and extension[organism] and bodySite MS

Mapping: CartInfectionToCourse
Source: CartInfection
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* -> "CartCourse.infections.infection"
* code -> "CartCourse.infections.infection.kind"
* extension[organism] -> "CartCourse.infections.infection.organism"
* bodySite -> "CartCourse.infections.infection.site"
* onset[x] -> "CartCourse.infections.infection.date"

Mapping: CartInfectionToCibmtr
Source: CartInfection
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* -> "4100 R4.0 Q188-192"
* extension[organism] -> "4100 R4.0 Q189-190"
* bodySite -> "4100 R4.0 Q191"
* onset[x] -> "4100 R4.0 Q192"

Mapping: CartInfectionToEbmt
Source: CartInfection
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* code -> "Day 100 and later: type of infection"
* extension[organism] -> "Day 100 and later: pathogen"
* bodySite -> "Day 100 and later: site of infection"
* onset[x] -> "Day 100 and later: date of infection"
