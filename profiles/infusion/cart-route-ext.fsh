Extension: CartRouteExt
Id: cart-route-ext
Title: "Route of infusion"
Description: "The route by which the cells were given; Procedure of R4 has no element for it."
Context: Procedure
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from CartRouteVs (extensible)
