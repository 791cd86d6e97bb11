ValueSet: CartIcansGradeVs
Id: cart-icans-grade-vs
Title: "ICANS grades"
Description: "The codes of the code system of the same name: grades of immune effector cell-associated neurotoxicity syndrome of the ASTCT consensus of 2019, with grade 0 for an assessment that found none."
* ^experimental = false
* CartIcansGradeCs#grade-0 "Grade 0"
* CartIcansGradeCs#grade-1 "Grade 1"
* CartIcansGradeCs#grade-2 "Grade 2"
* CartIcansGradeCs#grade-3 "Grade 3"
* CartIcansGradeCs#grade-4 "Grade 4"
* CartIcansGradeCs#grade-5 "Grade 5"
