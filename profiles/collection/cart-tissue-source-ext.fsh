Extension: CartTissueSourceExt
Id: cart-tissue-source-ext
Title: "Tissue source"
Description: "The tissue the cells were collected from."
Context: BiologicallyDerivedProduct
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from CartTissueSourceVs (required)
