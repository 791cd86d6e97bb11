Extension: CartEntireVolumeInfusedExt
Id: cart-entire-volume-infused-ext
Title: "Entire volume infused"
Description: "Whether all of the product was infused."
Context: Procedure
* value[x] 1..1
* value[x] only boolean
