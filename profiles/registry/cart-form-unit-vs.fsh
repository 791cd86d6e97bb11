ValueSet: CartFormUnitVs
Id: cart-form-unit-vs
Title: "What a form is filled for"
Description: "The codes of the code system of the same name: what a registry form is filled once for."
* ^experimental = false
* include codes from system CartFormUnitCs
