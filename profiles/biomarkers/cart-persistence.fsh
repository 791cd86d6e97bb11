Profile: CartPersistence
Parent: Observation
Id: cart-persistence
Title: "Persistence of CAR-T cells"
Description: "A test for the infused cells: detected or not, or how many, by which method and in what sample."
* insert CourseObservation
* obeys cart-value-or-reason
* code from CartPersistenceTestVs (required)
* value[x] only CodeableConcept or Quantity
* valueCodeableConcept from CartDetectionVs (required)
* bodySite from CartSampleSourceVs (extensible)
* bodySite ^short = "Where the sample came from"
* insert CourseObservationMustSupports
* valueCodeableConcept MS
* bodySite and method and specimen MS
