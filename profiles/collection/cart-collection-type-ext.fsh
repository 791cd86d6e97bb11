Extension: CartCollectionTypeExt
Id: cart-collection-type-ext
Title: "Collection type"
Description: "How the cells were collected: by apheresis with or without mobilisation, by marrow harvest or by surgery."
Context: BiologicallyDerivedProduct
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from CartCollectionTypeVs (required)
