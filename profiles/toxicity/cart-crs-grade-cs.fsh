CodeSystem: CartCrsGradeCs
Id: cart-crs-grade-cs
Title: "CRS grades"
Description: "Grades of cytokine release syndrome of the ASTCT consensus of 2019 (Lee et al., Biol Blood Marrow Transplant 2019;25:625), with grade 0 for an assessment that found none."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-crs-grade-vs"
* #grade-0 "Grade 0" "Assessed, no cytokine release syndrome."
* #grade-0 ^designation[0].language = #ru
* #grade-0 ^designation[0].value = "Степень 0"
* #grade-0 ^designation[1].language = #kk
* #grade-0 ^designation[1].value = "0-дәреже"
* #grade-1 "Grade 1" "Fever without hypotension and without hypoxia."
* #grade-1 ^designation[0].language = #ru
* #grade-1 ^designation[0].value = "Степень 1"
* #grade-1 ^designation[1].language = #kk
* #grade-1 ^designation[1].value = "1-дәреже"
* #grade-2 "Grade 2" "Fever with hypotension that needs no vasopressor, or hypoxia that needs low-flow oxygen, or both."
* #grade-2 ^designation[0].language = #ru
* #grade-2 ^designation[0].value = "Степень 2"
* #grade-2 ^designation[1].language = #kk
* #grade-2 ^designation[1].value = "2-дәреже"
* #grade-3 "Grade 3" "Fever with hypotension that needs one vasopressor with or without vasopressin, or hypoxia that needs high-flow oxygen or a mask, or both."
* #grade-3 ^designation[0].language = #ru
* #grade-3 ^designation[0].value = "Степень 3"
* #grade-3 ^designation[1].language = #kk
* #grade-3 ^designation[1].value = "3-дәреже"
* #grade-4 "Grade 4" "Fever with hypotension that needs several vasopressors (vasopressin not counted), or hypoxia that needs positive pressure, or both."
* #grade-4 ^designation[0].language = #ru
* #grade-4 ^designation[0].value = "Степень 4"
* #grade-4 ^designation[1].language = #kk
* #grade-4 ^designation[1].value = "4-дәреже"
* #grade-5 "Grade 5" "Death due to cytokine release syndrome where another cause is not the principal one."
* #grade-5 ^designation[0].language = #ru
* #grade-5 ^designation[0].value = "Степень 5"
* #grade-5 ^designation[1].language = #kk
* #grade-5 ^designation[1].value = "5-дәреже"
