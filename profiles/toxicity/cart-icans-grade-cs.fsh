CodeSystem: CartIcansGradeCs
Id: cart-icans-grade-cs
Title: "ICANS grades"
Description: "Grades of immune effector cell-associated neurotoxicity syndrome of the ASTCT consensus of 2019, with grade 0 for an assessment that found none."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-icans-grade-vs"
* #grade-0 "Grade 0" "Assessed, no neurotoxicity."
* #grade-0 ^designation[0].language = #ru
* #grade-0 ^designation[0].value = "Степень 0"
* #grade-0 ^designation[1].language = #kk
* #grade-0 ^designation[1].value = "0-дәреже"
* #grade-1 "Grade 1" "ICE score 7 to 9, or awakens spontaneously."
* #grade-1 ^designation[0].language = #ru
* #grade-1 ^designation[0].value = "Степень 1"
* #grade-1 ^designation[1].language = #kk
* #grade-1 ^designation[1].value = "1-дәреже"
* #grade-2 "Grade 2" "ICE score 3 to 6, or awakens to voice."
* #grade-2 ^designation[0].language = #ru
* #grade-2 ^designation[0].value = "Степень 2"
* #grade-2 ^designation[1].language = #kk
* #grade-2 ^designation[1].value = "2-дәреже"
* #grade-3 "Grade 3" "ICE score 0 to 2, or awakens only to tactile stimulus, or a seizure that resolves rapidly, or focal oedema on imaging."
* #grade-3 ^designation[0].language = #ru
* #grade-3 ^designation[0].value = "Степень 3"
* #grade-3 ^designation[1].language = #kk
* #grade-3 ^designation[1].value = "3-дәреже"
* #grade-4 "Grade 4" "Unarousable or needs vigorous stimuli, or a prolonged or repeated seizure, or deep focal motor weakness, or diffuse oedema."
* #grade-4 ^designation[0].language = #ru
* #grade-4 ^designation[0].value = "Степень 4"
* #grade-4 ^designation[1].language = #kk
* #grade-4 ^designation[1].value = "4-дәреже"
* #grade-5 "Grade 5" "Death due to neurotoxicity where another cause is not the principal one."
* #grade-5 ^designation[0].language = #ru
* #grade-5 ^designation[0].value = "Степень 5"
* #grade-5 ^designation[1].language = #kk
* #grade-5 ^designation[1].value = "5-дәреже"
