ValueSet: CartIcansIcd10CmVs
Id: cart-icans-icd-10-cm-vs
Title: "ICANS in ICD-10-CM"
Description: "ICD-10-CM codes of immune effector cell-associated neurotoxicity syndrome by grade."
* ^experimental = false
* ^copyright = "ICD-10-CM: U.S. National Center for Health Statistics, based on the ICD-10 of WHO."
* $ICD10CM#G92.00 "Immune effector cell-associated neurotoxicity syndrome, grade unspecified"
* $ICD10CM#G92.01 "Immune effector cell-associated neurotoxicity syndrome, grade 1"
* $ICD10CM#G92.02 "Immune effector cell-associated neurotoxicity syndrome, grade 2"
* $ICD10CM#G92.03 "Immune effector cell-associated neurotoxicity syndrome, grade 3"
* $ICD10CM#G92.04 "Immune effector cell-associated neurotoxicity syndrome, grade 4"
* $ICD10CM#G92.05 "Immune effector cell-associated neurotoxicity syndrome, grade 5"
