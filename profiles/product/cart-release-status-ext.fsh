Extension: CartReleaseStatusExt
Id: cart-release-status-ext
Title: "Release status"
Description: "The verdict of quality control on the product; the text gives the reason of a release out of specification. R5 has productStatus for the state of the product, R4 only available and unavailable."
Context: BiologicallyDerivedProduct
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from CartReleaseStatusVs (required)
