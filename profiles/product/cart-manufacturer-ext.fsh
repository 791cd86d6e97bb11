Extension: CartManufacturerExt
Id: cart-manufacturer-ext
Title: "Manufacturing site"
Description: "The site that made the product; processingFacility of R5."
Context: BiologicallyDerivedProduct
* value[x] 1..1
* value[x] only Reference(Organization)
