Profile: CartToxicity
Parent: Condition
Id: cart-toxicity
Title: "Toxicity"
Description: "A condition that followed the infusion, with onset and resolution: CRS, ICANS, IEC-HS, ICAHT, hypogammaglobulinaemia, acute or chronic graft-versus-host disease. That it was looked for and not found is said with verificationStatus refuted. ICD-10-CM codes may stand beside ours."
* insert CourseCondition
* obeys cart-toxicity-onset
* category contains toxicity 1..1
* category[toxicity] = CartConditionCategoryCs#toxicity
* code from CartToxicityVs (required)
* insert CourseConditionMustSupports
* category[toxicity] MS

Invariant: cart-toxicity-onset
Description: "A toxicity that is confirmed has the date of its onset."
Severity: #error
Expression: "verificationStatus.coding.where(code = 'confirmed').exists() implies onset.exists()"
