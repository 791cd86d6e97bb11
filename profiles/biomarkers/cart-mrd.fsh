Profile: CartMrd
Parent: Observation
Id: cart-mrd
Title: "Measurable residual disease"
Description: "A test for measurable residual disease: result, method, sensitivity and sample."
* insert CourseObservation
* obeys cart-value-or-reason
* code = CartObservationCs#mrd
* value[x] only CodeableConcept or Quantity
* valueCodeableConcept from CartDetectionVs (required)
* method from CartMrdMethodVs (extensible)
* bodySite from CartSampleSourceVs (extensible)
* insert SlicedByPattern(component, code)
* component contains sensitivity 0..1
* component[sensitivity].code = CartMrdComponentCs#sensitivity
* component[sensitivity].value[x] only Quantity
* insert UcumQuantity(component[sensitivity].valueQuantity)
* insert CourseObservationMustSupports
* valueCodeableConcept MS
* bodySite and method and specimen and component and component[sensitivity] MS

Mapping: CartMrdToCourse
Source: CartMrd
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* -> "CartCourse.response.mrd"
* value[x] -> "CartCourse.response.mrd.detected"
* effective[x] -> "CartCourse.response.mrd.date"
* method -> "CartCourse.response.mrd.method"
* bodySite -> "CartCourse.response.mrd.source"
* component[sensitivity] -> "CartCourse.response.mrd.sensitivity"

Mapping: CartMrdToCibmtr
Source: CartMrd
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* -> "disease-specific forms"

Mapping: CartMrdToEbmt
Source: CartMrd
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* value[x] -> "Day 100 and later: residual disease"
