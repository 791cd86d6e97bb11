Extension: CartInfusedProductExt
Id: cart-infused-product-ext
Title: "Infused product"
Description: "The CAR-T product that was infused; Procedure.usedReference of R4 cannot point to a biologically derived product."
Context: Procedure
* value[x] 1..1
* value[x] only Reference(CartProduct)
