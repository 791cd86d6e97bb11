Extension: CartCollectionProcedureExt
Id: cart-collection-procedure-ext
Title: "Collection procedure"
Description: "The leukapheresis in which the cells were collected."
Context: BiologicallyDerivedProduct
* value[x] 1..1
* value[x] only Reference(CartLeukapheresis)
