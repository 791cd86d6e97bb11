CodeSystem: CartIecHsGradeCs
Id: cart-iec-hs-grade-cs
Title: "IEC-HS grades"
Description: "Grades of immune effector cell-associated haemophagocytic lymphohistiocytosis-like syndrome, in the words of common grading; the criteria are those of the centre."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-iec-hs-grade-vs"
* #grade-0 "Grade 0" "Assessed, no IEC-HS."
* #grade-0 ^designation[0].language = #ru
* #grade-0 ^designation[0].value = "Степень 0"
* #grade-0 ^designation[1].language = #kk
* #grade-0 ^designation[1].value = "0-дәреже"
* #grade-1 "Grade 1" "Mild: observation only."
* #grade-1 ^designation[0].language = #ru
* #grade-1 ^designation[0].value = "Степень 1"
* #grade-1 ^designation[1].language = #kk
* #grade-1 ^designation[1].value = "1-дәреже"
* #grade-2 "Grade 2" "Moderate: needs intervention."
* #grade-2 ^designation[0].language = #ru
* #grade-2 ^designation[0].value = "Степень 2"
* #grade-2 ^designation[1].language = #kk
* #grade-2 ^designation[1].value = "2-дәреже"
* #grade-3 "Grade 3" "Severe, not immediately life-threatening."
* #grade-3 ^designation[0].language = #ru
* #grade-3 ^designation[0].value = "Степень 3"
* #grade-3 ^designation[1].language = #kk
* #grade-3 ^designation[1].value = "3-дәреже"
* #grade-4 "Grade 4" "Life-threatening."
* #grade-4 ^designation[0].language = #ru
* #grade-4 ^designation[0].value = "Степень 4"
* #grade-4 ^designation[1].language = #kk
* #grade-4 ^designation[1].value = "4-дәреже"
* #grade-5 "Grade 5" "Death."
* #grade-5 ^designation[0].language = #ru
* #grade-5 ^designation[0].value = "Степень 5"
* #grade-5 ^designation[1].language = #kk
* #grade-5 ^designation[1].value = "5-дәреже"
