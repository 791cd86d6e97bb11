Extension: CartOrganismExt
Id: cart-organism-ext
Title: "Organism"
Description: "The organism of an infection."
Context: Condition
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from CartOrganismKindVs (preferred)
