CodeSystem: CartIcansGradeCs
Id: cart-icans-grade-cs
Title: "ICANS grades"
Description: "Grades of immune effector cell-associated neurotoxicity syndrome of the ASTCT consensus of 2019, with grade 0 for an assessment that found none."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-icans-grade-vs"
* #grade-0 "Grade 0" "Assessed, no neurotoxicity."
* #grade-1 "Grade 1" "ICE score 7 to 9, or awakens spontaneously."
* #grade-2 "Grade 2" "ICE score 3 to 6, or awakens to voice."
* #grade-3 "Grade 3" "ICE score 0 to 2, or awakens only to tactile stimulus, or a seizure that resolves rapidly, or focal oedema on imaging."
* #grade-4 "Grade 4" "Unarousable or needs vigorous stimuli, or a prolonged or repeated seizure, or deep focal motor weakness, or diffuse oedema."
* #grade-5 "Grade 5" "Death due to neurotoxicity where another cause is not the principal one."
