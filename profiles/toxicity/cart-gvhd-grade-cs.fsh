CodeSystem: CartGvhdGradeCs
Id: cart-gvhd-grade-cs
Title: "GVHD grades"
Description: "Overall grades of graft-versus-host disease: acute I to IV, chronic mild to severe."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-gvhd-grade-vs"
* #none "None" "Assessed, none."
* #acute-1 "Acute, grade I"
* #acute-2 "Acute, grade II"
* #acute-3 "Acute, grade III"
* #acute-4 "Acute, grade IV"
* #chronic-mild "Chronic, mild"
* #chronic-moderate "Chronic, moderate"
* #chronic-severe "Chronic, severe"
* #not-applicable "Not applicable"
