ValueSet: CartCrsIcd10CmVs
Id: cart-crs-icd-10-cm-vs
Title: "CRS in ICD-10-CM"
Description: "ICD-10-CM codes of cytokine release syndrome by grade."
* ^experimental = false
* ^copyright = "ICD-10-CM: U.S. National Center for Health Statistics, based on the ICD-10 of WHO."
* $ICD10CM#D89.831 "Cytokine release syndrome, grade 1"
* $ICD10CM#D89.832 "Cytokine release syndrome, grade 2"
* $ICD10CM#D89.833 "Cytokine release syndrome, grade 3"
* $ICD10CM#D89.834 "Cytokine release syndrome, grade 4"
* $ICD10CM#D89.835 "Cytokine release syndrome, grade 5"
* $ICD10CM#D89.839 "Cytokine release syndrome, grade unspecified"
