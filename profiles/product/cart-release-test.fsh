Profile: CartReleaseTest
Parent: Observation
Id: cart-release-test
Title: "Release test"
Description: "One test on which the release of a product rests, with its specification (referenceRange) and the verdict (interpretation). Results are compared with the specification that this record carries, with no other."
* insert BusinessIdentifier
* obeys cart-value-or-reason and cart-verdict-above-low and cart-verdict-below-high
* code 1..1
* code from CartReleaseTestVs (required)
* subject 1..1
* subject only Reference(CartPatient)
* focus 1..1
* focus only Reference(CartProduct or CartApheresisProduct)
* effective[x] 1..1
* effective[x] only dateTime
* value[x] only Quantity or CodeableConcept
* valueCodeableConcept from CartDetectionVs (extensible)
* interpretation 1..1
* interpretation from CartVerdictVs (required)
* interpretation ^short = "Verdict: within or out of specification"
* referenceRange ^short = "Specification"
* insert CourseObservationMustSupports
* valueCodeableConcept MS
* interpretation and method and referenceRange MS

Invariant: cart-verdict-above-low
Description: "A result below the lower limit of its specification is not within specification."
Severity: #error
Expression: "(referenceRange.count() = 1 and interpretation.coding.where(code = 'within-specification').exists() and value.ofType(Quantity).value.exists() and referenceRange.low.value.exists() and value.ofType(Quantity).code = referenceRange.low.code) implies (value.ofType(Quantity).value >= referenceRange.low.value)"

Invariant: cart-verdict-below-high
Description: "A result above the upper limit of its specification is not within specification."
Severity: #error
Expression: "(referenceRange.count() = 1 and interpretation.coding.where(code = 'within-specification').exists() and value.ofType(Quantity).value.exists() and referenceRange.high.value.exists() and value.ofType(Quantity).code = referenceRange.high.code) implies (value.ofType(Quantity).value <= referenceRange.high.value)"

Mapping: CartReleaseTestToCourse
Source: CartReleaseTest
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* value[x] -> "CartCourse.product.viability"

Mapping: CartReleaseTestToCibmtr
Source: CartReleaseTest
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* value[x] -> "4003 Q38-46"

Mapping: CartReleaseTestToEbmt
Source: CartReleaseTest
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* value[x] -> "Cellular therapies day 0: viability"
