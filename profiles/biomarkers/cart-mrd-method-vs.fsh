ValueSet: CartMrdMethodVs
Id: cart-mrd-method-vs
Title: "Methods for residual disease"
Description: "The codes of the code system of the same name: how measurable residual disease was looked for."
* ^experimental = false
* CartMrdMethodCs#flow "Flow cytometry"
* CartMrdMethodCs#ngs "Next-generation sequencing"
* CartMrdMethodCs#pcr "PCR"
* CartMrdMethodCs#imaging "Imaging"
* CartMrdMethodCs#other "Other method"
