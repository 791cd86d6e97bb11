Profile: CartComorbidityIndex
Parent: Observation
Id: cart-comorbidity-index
Title: "Comorbidity index"
Description: "The comorbidity index for haematopoietic cell transplantation (HCT-CI) before the infusion."
* insert CourseObservation
* obeys cart-value-or-reason
* code = CartObservationCs#comorbidity-index
* insert IntegerValue(0, 30)
* insert CourseObservationMustSupports

Mapping: CartComorbidityIndexToCourse
Source: CartComorbidityIndex
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* value[x] -> "CartCourse.preparation.comorbidityIndex"

Mapping: CartComorbidityIndexToCibmtr
Source: CartComorbidityIndex
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* value[x] -> "4000: comorbid conditions"

Mapping: CartComorbidityIndexToEbmt
Source: CartComorbidityIndex
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* value[x] -> "Cellular therapies day 0: comorbidity index"
