Extension: CartInfusionKindExt
Id: cart-infusion-kind-ext
Title: "Kind of infusion"
Description: "Whether this infusion begins the course, is a planned part of a split dose, or was not planned."
Context: Procedure
* value[x] 1..1
* value[x] only code
* valueCode from CartInfusionKindVs (required)
