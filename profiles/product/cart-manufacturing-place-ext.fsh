Extension: CartManufacturingPlaceExt
Id: cart-manufacturing-place-ext
Title: "Place of manufacture"
Description: "Whether a company, the centre's own laboratory or another laboratory made the product."
Context: BiologicallyDerivedProduct
* value[x] 1..1
* value[x] only code
* valueCode from CartManufacturingPlaceVs (required)
