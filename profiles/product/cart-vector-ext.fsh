Extension: CartVectorExt
Id: cart-vector-ext
Title: "Way of gene transfer"
Description: "How the receptor gene was brought into the cells."
Context: BiologicallyDerivedProduct
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from CartVectorVs (extensible)
