Extension: CartTargetAntigenExt
Id: cart-target-antigen-ext
Title: "Target antigen"
Description: "An antigen the chimeric antigen receptor binds."
Context: BiologicallyDerivedProduct
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from CartTargetAntigenVs (extensible)
