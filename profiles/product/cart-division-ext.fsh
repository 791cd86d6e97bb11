Extension: CartDivisionExt
Id: cart-division-ext
Title: "Division"
Description: "The division or bag of a product that was split; division of R5."
Context: BiologicallyDerivedProduct
* value[x] 1..1
* value[x] only string
