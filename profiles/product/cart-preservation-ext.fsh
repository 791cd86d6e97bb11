Extension: CartPreservationExt
Id: cart-preservation-ext
Title: "Preservation"
Description: "Whether the product was frozen."
Context: BiologicallyDerivedProduct
* value[x] 1..1
* value[x] only code
* valueCode from CartPreservationVs (required)
