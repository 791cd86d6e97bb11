Extension: CartCellTypeExt
Id: cart-cell-type-ext
Title: "Cell type"
Description: "A kind of cells in the product, as registries list them."
Context: BiologicallyDerivedProduct
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from CartCellTypeVs (extensible)
