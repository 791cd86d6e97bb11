CodeSystem: CartCrsGradeCs
Id: cart-crs-grade-cs
Title: "CRS grades"
Description: "Grades of cytokine release syndrome of the ASTCT consensus of 2019 (Lee et al., Biol Blood Marrow Transplant 2019;25:625), with grade 0 for an assessment that found none."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-crs-grade-vs"
* #grade-0 "Grade 0" "Assessed, no cytokine release syndrome."
* #grade-1 "Grade 1" "Fever without hypotension and without hypoxia."
* #grade-2 "Grade 2" "Fever with hypotension that needs no vasopressor, or hypoxia that needs low-flow oxygen, or both."
* #grade-3 "Grade 3" "Fever with hypotension that needs one vasopressor with or without vasopressin, or hypoxia that needs high-flow oxygen or a mask, or both."
* #grade-4 "Grade 4" "Fever with hypotension that needs several vasopressors (vasopressin not counted), or hypoxia that needs positive pressure, or both."
* #grade-5 "Grade 5" "Death due to cytokine release syndrome where another cause is not the principal one."
