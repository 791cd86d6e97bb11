CodeSystem: CartMrdMethodCs
Id: cart-mrd-method-cs
Title: "Methods for residual disease"
Description: "How measurable residual disease was looked for."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-mrd-method-vs"
* #flow "Flow cytometry"
* #ngs "Next-generation sequencing"
* #pcr "PCR"
* #imaging "Imaging"
* #other "Other method" "Named in the text."
