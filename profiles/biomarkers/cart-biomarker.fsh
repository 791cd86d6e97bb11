Profile: CartBiomarker
Parent: Observation
Id: cart-biomarker
Title: "Biomarker or laboratory value"
Description: "A laboratory value of a CAR-T course with its UCUM unit: CRP, ferritin, interleukin 6, blood counts, immunoglobulin G and others."
* insert CourseObservation
* obeys cart-value-or-reason
* category 1..*
* insert SlicedByPattern(category, $this)
* category contains laboratory 1..1
* category[laboratory] = $observation-category#laboratory
* code from CartBiomarkerVs (extensible)
* value[x] only Quantity
* insert UcumQuantity(valueQuantity)
* insert CourseObservationMustSupports
* category and category[laboratory] and referenceRange MS

Mapping: CartBiomarkerToCourse
Source: CartBiomarker
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* -> "CartCourse.biomarkers"
* value[x] -> "CartCourse.biomarkers.crpHighest"
* effective[x] -> "CartCourse.biomarkers.crpHighestDate"

Mapping: CartBiomarkerToCibmtr
Source: CartBiomarker
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* -> "4100 R4.0 Q18-31, Q173-187"
* value[x] -> "4100 R4.0 Q174, Q177, Q180, Q183, Q186"
* effective[x] -> "4100 R4.0 Q175, Q178, Q181, Q184, Q187"

Mapping: CartBiomarkerToEbmt
Source: CartBiomarker
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* value[x] -> "Cellular therapies day 0: laboratory values before lymphodepletion"
