Extension: CartTherapyLineExt
Id: cart-therapy-line-ext
Title: "Line of therapy"
Description: "The number of a line of therapy, beginning with 1."
Context: Procedure
* value[x] 1..1
* value[x] only positiveInt
