ValueSet: CartIecHsGradeVs
Id: cart-iec-hs-grade-vs
Title: "IEC-HS grades"
Description: "The codes of the code system of the same name: grades of immune effector cell-associated haemophagocytic lymphohistiocytosis-like syndrome, in the words of common grading; the criteria are those of the centre."
* ^experimental = false
* CartIecHsGradeCs#grade-0 "Grade 0"
* CartIecHsGradeCs#grade-1 "Grade 1"
* CartIecHsGradeCs#grade-2 "Grade 2"
* CartIecHsGradeCs#grade-3 "Grade 3"
* CartIecHsGradeCs#grade-4 "Grade 4"
* CartIecHsGradeCs#grade-5 "Grade 5"
