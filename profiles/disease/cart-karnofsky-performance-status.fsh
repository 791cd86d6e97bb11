Profile: CartKarnofskyPerformanceStatus
Parent: Observation
Id: cart-karnofsky-performance-status
Title: "Karnofsky performance status"
Description: "Performance status of an adult by the scale of Karnofsky, 0 to 100 in steps of ten."
* insert CourseObservation
* obeys cart-value-or-reason and cart-steps-of-ten
* code = $LNC#89243-0
* insert IntegerValue(0, 100)
* insert CourseObservationMustSupports

Invariant: cart-steps-of-ten
Description: "The scale has steps of ten."
Severity: #error
Expression: "value.exists() implies (value mod 10 = 0)"

Mapping: CartKarnofskyPerformanceStatusToCourse
Source: CartKarnofskyPerformanceStatus
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* value[x] -> "CartCourse.preparation.karnofsky"

Mapping: CartKarnofskyPerformanceStatusToCibmtr
Source: CartKarnofskyPerformanceStatus
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* value[x] -> "4000: functional status"

Mapping: CartKarnofskyPerformanceStatusToEbmt
Source: CartKarnofskyPerformanceStatus
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* value[x] -> "Cellular therapies day 0: performance status"
