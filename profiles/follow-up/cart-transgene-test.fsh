Profile: CartTransgeneTest
Parent: Observation
Id: cart-transgene-test
Title: "Test of a neoplasm for the transgene"
Description: "Whether the cells of a subsequent neoplasm carry the transgene of the infused cells."
* insert BusinessIdentifier
* obeys cart-value-or-reason
* code = CartObservationCs#transgene-test
* subject 1..1
* subject only Reference(CartPatient)
* focus 1..1
* focus only Reference(CartSubsequentNeoplasm)
* effective[x] 1..1
* effective[x] only dateTime
* value[x] only CodeableConcept
* valueCodeableConcept from CartDetectionVs (required)
* insert CourseObservationMustSupports
* method and specimen MS

Mapping: CartTransgeneTestToCourse
Source: CartTransgeneTest
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* value[x] -> "CartCourse.neoplasms.neoplasm.transgene"

Mapping: CartTransgeneTestToCibmtr
Source: CartTransgeneTest
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* value[x] -> "3500"

Mapping: CartTransgeneTestToEbmt
Source: CartTransgeneTest
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* value[x] -> "Day 100 and later: test of the malignancy for the transgene"
