CodeSystem: CartIcahtGradeCs
Id: cart-icaht-grade-cs
Title: "ICAHT grades"
Description: "Grades of immune effector cell-associated haematotoxicity, early (day 0 to 30) or late."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-icaht-grade-vs"
* #grade-0 "Grade 0" "Assessed, no haematotoxicity."
* #grade-0 ^designation[0].language = #ru
* #grade-0 ^designation[0].value = "Степень 0"
* #grade-0 ^designation[1].language = #kk
* #grade-0 ^designation[1].value = "0-дәреже"
* #grade-1 "Grade 1" "Mildest grade of the consensus."
* #grade-1 ^designation[0].language = #ru
* #grade-1 ^designation[0].value = "Степень 1"
* #grade-1 ^designation[1].language = #kk
* #grade-1 ^designation[1].value = "1-дәреже"
* #grade-2 "Grade 2"
* #grade-2 ^designation[0].language = #ru
* #grade-2 ^designation[0].value = "Степень 2"
* #grade-2 ^designation[1].language = #kk
* #grade-2 ^designation[1].value = "2-дәреже"
* #grade-3 "Grade 3"
* #grade-3 ^designation[0].language = #ru
* #grade-3 ^designation[0].value = "Степень 3"
* #grade-3 ^designation[1].language = #kk
* #grade-3 ^designation[1].value = "3-дәреже"
* #grade-4 "Grade 4" "Severest grade of the consensus."
* #grade-4 ^designation[0].language = #ru
* #grade-4 ^designation[0].value = "Степень 4"
* #grade-4 ^designation[1].language = #kk
* #grade-4 ^designation[1].value = "4-дәреже"
