CodeSystem: CartIcd10CmFragmentCs
Id: cart-icd-10-cm-fragment-cs
Title: "ICD-10-CM (fragment)"
Description: "The codes of ICD-10-CM that the value sets of this guide enumerate."
* ^url = "http://hl7.org/fhir/sid/icd-10-cm"
* ^content = #fragment
* ^caseSensitive = true
* ^experimental = false
* ^copyright = "ICD-10-CM: U.S. National Center for Health Statistics, based on the ICD-10 of WHO."
* #C91.00 "Acute lymphoblastic leukemia not having achieved remission"
* #C91.01 "Acute lymphoblastic leukemia, in remission"
* #D89.831 "Cytokine release syndrome, grade 1"
* #D89.832 "Cytokine release syndrome, grade 2"
* #D89.833 "Cytokine release syndrome, grade 3"
* #D89.834 "Cytokine release syndrome, grade 4"
* #D89.835 "Cytokine release syndrome, grade 5"
* #D89.839 "Cytokine release syndrome, grade unspecified"
* #G92.00 "Immune effector cell-associated neurotoxicity syndrome, grade unspecified"
* #G92.01 "Immune effector cell-associated neurotoxicity syndrome, grade 1"
* #G92.02 "Immune effector cell-associated neurotoxicity syndrome, grade 2"
* #G92.03 "Immune effector cell-associated neurotoxicity syndrome, grade 3"
* #G92.04 "Immune effector cell-associated neurotoxicity syndrome, grade 4"
* #G92.05 "Immune effector cell-associated neurotoxicity syndrome, grade 5"
