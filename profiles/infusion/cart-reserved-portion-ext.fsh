Extension: CartReservedPortionExt
Id: cart-reserved-portion-ext
Title: "Reserved portion"
Description: "What became of the part of the product that was not infused."
Context: Procedure
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from CartReservedPortionVs (required)
