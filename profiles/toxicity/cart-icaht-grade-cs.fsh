CodeSystem: CartIcahtGradeCs
Id: cart-icaht-grade-cs
Title: "ICAHT grades"
Description: "Grades of immune effector cell-associated haematotoxicity, early (day 0 to 30) or late."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-icaht-grade-vs"
* #grade-0 "Grade 0" "Assessed, no haematotoxicity."
* #grade-1 "Grade 1" "Mildest grade of the consensus."
* #grade-2 "Grade 2"
* #grade-3 "Grade 3"
* #grade-4 "Grade 4" "Severest grade of the consensus."
