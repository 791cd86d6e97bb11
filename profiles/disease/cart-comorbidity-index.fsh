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
