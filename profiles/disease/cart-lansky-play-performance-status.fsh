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
