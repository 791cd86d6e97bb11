CodeSystem: CartIecHsGradeCs
Id: cart-iec-hs-grade-cs
Title: "IEC-HS grades"
Description: "Grades of immune effector cell-associated haemophagocytic lymphohistiocytosis-like syndrome, in the words of common grading; the criteria are those of the centre."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-iec-hs-grade-vs"
* #grade-0 "Grade 0" "Assessed, no IEC-HS."
* #grade-1 "Grade 1" "Mild: observation only."
* #grade-2 "Grade 2" "Moderate: needs intervention."
* #grade-3 "Grade 3" "Severe, not immediately life-threatening."
* #grade-4 "Grade 4" "Life-threatening."
* #grade-5 "Grade 5" "Death."
