ValueSet: CartGvhdGradeVs
Id: cart-gvhd-grade-vs
Title: "GVHD grades"
Description: "The codes of the code system of the same name: overall grades of graft-versus-host disease: acute I to IV, chronic mild to severe."
* ^experimental = false
* CartGvhdGradeCs#none "None"
* CartGvhdGradeCs#acute-1 "Acute, grade I"
* CartGvhdGradeCs#acute-2 "Acute, grade II"
* CartGvhdGradeCs#acute-3 "Acute, grade III"
* CartGvhdGradeCs#acute-4 "Acute, grade IV"
* CartGvhdGradeCs#chronic-mild "Chronic, mild"
* CartGvhdGradeCs#chronic-moderate "Chronic, moderate"
* CartGvhdGradeCs#chronic-severe "Chronic, severe"
* CartGvhdGradeCs#not-applicable "Not applicable"
