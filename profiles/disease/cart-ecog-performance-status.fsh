Profile: CartEcogPerformanceStatus
Parent: Observation
Id: cart-ecog-performance-status
Title: "ECOG performance status"
Description: "Performance status of an adult by the scale of ECOG, 0 to 5."
* insert CourseObservation
* obeys cart-value-or-reason
* code = $LNC#89247-1
* insert IntegerValue(0, 5)
* insert CourseObservationMustSupports

Mapping: CartEcogPerformanceStatusToCourse
Source: CartEcogPerformanceStatus
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* value[x] -> "CartCourse.preparation.ecog"

Mapping: CartEcogPerformanceStatusToCibmtr
Source: CartEcogPerformanceStatus
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* value[x] -> "4000: functional status"

Mapping: CartEcogPerformanceStatusToEbmt
Source: CartEcogPerformanceStatus
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* value[x] -> "Cellular therapies day 0: performance status"
