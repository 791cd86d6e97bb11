CodeSystem: CartConditionCategoryCs
Id: cart-condition-category-cs
Title: "Conditions of a CAR-T course"
Description: "The part a condition plays in a CAR-T course."
* ^caseSensitive = true
* ^experimental = false
* #car-t-indication "Indication for CAR-T therapy" "The disease for which the cells are given."
* #comorbidity "Comorbidity" "A disease that was there before the infusion."
* #toxicity "Toxicity" "A condition that followed the infusion."
* #infection "Infection" "A clinically significant infection after the infusion."
* #subsequent-neoplasm "Subsequent neoplasm" "A new malignancy after the infusion."
