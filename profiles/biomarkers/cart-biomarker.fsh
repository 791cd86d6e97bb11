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
