ValueSet: CartFormUnitVs
Id: cart-form-unit-vs
Title: "What a form is filled for"
Description: "The codes of the code system of the same name: what a registry form is filled once for."
* ^experimental = false
* CartFormUnitCs#course "Course"
* CartFormUnitCs#product "Product"
* CartFormUnitCs#infusion "Infusion"
* CartFormUnitCs#period "Reporting period"
* CartFormUnitCs#death "Death"
* CartFormUnitCs#neoplasm "New malignancy"
