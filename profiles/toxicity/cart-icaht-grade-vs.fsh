ValueSet: CartIcahtGradeVs
Id: cart-icaht-grade-vs
Title: "ICAHT grades"
Description: "The codes of the code system of the same name: grades of immune effector cell-associated haematotoxicity, early (day 0 to 30) or late."
* ^experimental = false
* CartIcahtGradeCs#grade-0 "Grade 0"
* CartIcahtGradeCs#grade-1 "Grade 1"
* CartIcahtGradeCs#grade-2 "Grade 2"
* CartIcahtGradeCs#grade-3 "Grade 3"
* CartIcahtGradeCs#grade-4 "Grade 4"
