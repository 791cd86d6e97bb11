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

Mapping: CartPersistenceToCourse
Source: CartPersistence
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* -> "CartCourse.persistence"
* value[x] -> "CartCourse.persistence.pcr.detected"
* effective[x] -> "CartCourse.persistence.pcr.date"
* bodySite -> "CartCourse.persistence.pcr.source"

Mapping: CartPersistenceToCibmtr
Source: CartPersistence
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* -> "4100 R4.0 Q34-55"
* value[x] -> "4100 R4.0 Q39, Q44, Q49, Q55"
* effective[x] -> "4100 R4.0 Q36, Q41, Q46, Q52"
* bodySite -> "4100 R4.0 Q37, Q42, Q47, Q53"

Mapping: CartPersistenceToEbmt
Source: CartPersistence
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* value[x] -> "Day 100 and later: persistence of the infused cells"
* effective[x] -> "Day 100 and later: date of the test"
* bodySite -> "Day 100 and later: source of the sample"
