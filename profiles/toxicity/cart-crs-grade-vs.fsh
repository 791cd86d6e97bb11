ValueSet: CartCrsGradeVs
Id: cart-crs-grade-vs
Title: "CRS grades"
Description: "The codes of the code system of the same name: grades of cytokine release syndrome of the ASTCT consensus of 2019 (Lee et al., Biol Blood Marrow Transplant 2019;25:625), with grade 0 for an assessment that found none."
* ^experimental = false
* CartCrsGradeCs#grade-0 "Grade 0"
* CartCrsGradeCs#grade-1 "Grade 1"
* CartCrsGradeCs#grade-2 "Grade 2"
* CartCrsGradeCs#grade-3 "Grade 3"
* CartCrsGradeCs#grade-4 "Grade 4"
* CartCrsGradeCs#grade-5 "Grade 5"
