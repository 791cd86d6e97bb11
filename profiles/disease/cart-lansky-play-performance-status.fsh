Profile: CartLanskyPlayPerformanceStatus
Parent: Observation
Id: cart-lansky-play-performance-status
Title: "Lansky play-performance status"
Description: "Performance status of a child under 16 by the scale of Lansky, 0 to 100 in steps of ten."
* insert CourseObservation
* obeys cart-value-or-reason and cart-steps-of-ten
* code = $NCIT#C38144
* insert IntegerValue(0, 100)
* insert CourseObservationMustSupports

Mapping: CartLanskyPlayPerformanceStatusToCourse
Source: CartLanskyPlayPerformanceStatus
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* value[x] -> "CartCourse.preparation.lansky"

Mapping: CartLanskyPlayPerformanceStatusToCibmtr
Source: CartLanskyPlayPerformanceStatus
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* value[x] -> "4000: functional status"

Mapping: CartLanskyPlayPerformanceStatusToEbmt
Source: CartLanskyPlayPerformanceStatus
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* value[x] -> "Cellular therapies day 0: performance status"
