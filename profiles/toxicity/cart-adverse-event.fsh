Profile: CartAdverseEvent
Parent: AdverseEvent
Id: cart-adverse-event
Title: "Adverse event by CTCAE grade"
Description: "An organ toxicity, tumour lysis or another event by CTCAE version 5 term and grade; severity of R4 knows only mild, moderate and severe and is not used. Grade 0 says that it was looked for and not found."
* identifier 1..1
* identifier.system 1..1
* identifier.value 1..1
* obeys cart-grade-5-is-fatal
* extension contains CartCtcaeGradeExt named grade 1..1 and CartResolutionDateExt named resolutionDate 0..1
* actuality = #actual
* category from CartOrganSystemVs (extensible)
* event 1..1
* event from CartCtcaeTermVs (extensible)
* subject only Reference(CartPatient)
* date 1..1
* date ^short = "Onset"
* severity 0..0
* suspectEntity.instance ^short = "The infusion"
* identifier and extension[grade] and extension[resolutionDate] and actuality and category and event and subject and date and seriousness and outcome and suspectEntity and suspectEntity.instance MS

Invariant: cart-grade-5-is-fatal
Description: "An event of grade 5 has outcome fatal."
Severity: #error
Expression: "extension('https://fhir.cartexchange.org/ig/StructureDefinition/cart-ctcae-grade-ext').where(value = 5).exists() implies outcome.coding.where(code = 'fatal').exists()"

Mapping: CartAdverseEventToCourse
Source: CartAdverseEvent
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* -> "CartCourse.toxicity"
* event -> "CartCourse.toxicity.otherTerm"
* extension[grade] -> "CartCourse.toxicity.organGrade3.any"
* category -> "CartCourse.toxicity.organGrade3"
* date -> "CartCourse.toxicity.otherOnset"

Mapping: CartAdverseEventToCibmtr
Source: CartAdverseEvent
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* -> "4100 R4.0 Q131-172"
* event -> "4100 R4.0 Q131, Q134-135"
* extension[grade] -> "4100 R4.0 Q133, Q137, Q155"
* category -> "4100 R4.0 Q138-154, Q156-172"
* date -> "4100 R4.0 Q132, Q136"

Mapping: CartAdverseEventToEbmt
Source: CartAdverseEvent
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* extension[grade] -> "Day 100 and later: organ toxicity of grade 3 or 4"
