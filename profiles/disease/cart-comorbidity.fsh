Profile: CartComorbidity
Parent: Condition
Id: cart-comorbidity
Title: "Comorbidity"
Description: "A disease that the patient had before the infusion, other than the indication."
* insert CourseCondition
* category contains comorbidity 1..1
* category[comorbidity] = CartConditionCategoryCs#comorbidity
* insert CourseConditionMustSupports
* category[comorbidity] MS

Mapping: CartComorbidityToCourse
Source: CartComorbidity
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* -> "CartCourse.preparation.comorbidityIndex"

Mapping: CartComorbidityToCibmtr
Source: CartComorbidity
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* -> "4000: comorbid conditions"
