Profile: CartToxicity
Parent: Condition
Id: cart-toxicity
Title: "Toxicity"
Description: "A condition that followed the infusion, with onset and resolution: CRS, ICANS, IEC-HS, ICAHT, hypogammaglobulinaemia, acute or chronic graft-versus-host disease. That it was looked for and not found is said with verificationStatus refuted. ICD-10-CM codes may stand beside ours."
* insert CourseCondition
* obeys cart-toxicity-onset
* category contains toxicity 1..1
* category[toxicity] = CartConditionCategoryCs#toxicity
* code from CartToxicityVs (required)
* insert CourseConditionMustSupports
* category[toxicity] MS

Invariant: cart-toxicity-onset
Description: "A toxicity that is confirmed has the date of its onset."
Severity: #error
Expression: "verificationStatus.coding.where(code = 'confirmed').exists() implies onset.exists()"

Mapping: CartToxicityToCourse
Source: CartToxicity
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* code -> "CartCourse.toxicity.hypogammaglobulinaemia"
* onset[x] -> "CartCourse.toxicity.hypogammaglobulinaemiaOnset"
* abatement[x] -> "CartCourse.toxicity.hypogammaglobulinaemiaResolutionDate"

Mapping: CartToxicityToCibmtr
Source: CartToxicity
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* code -> "4100 R4.0 Q125-128"
* onset[x] -> "4100 R4.0 Q57, Q69, Q126"
* abatement[x] -> "4100 R4.0 Q128"

Mapping: CartToxicityToEbmt
Source: CartToxicity
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* code -> "Day 100 and later: hypogammaglobulinaemia, graft-versus-host disease"
* onset[x] -> "Day 100 and later: onset"
