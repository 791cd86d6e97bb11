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
