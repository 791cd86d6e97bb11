Extension: CartProcessedProductExt
Id: cart-processed-product-ext
Title: "Processed product"
Description: "The cells that a manufacturing step worked on."
Context: Procedure
* value[x] 1..1
* value[x] only Reference(CartApheresisProduct or CartProduct)
