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
