Extension: CartTemperatureExt
Id: cart-temperature-ext
Title: "Temperature"
Description: "The temperature of the cells or of their container, in degrees Celsius."
Context: Provenance
* value[x] 1..1
* value[x] only Quantity
* valueQuantity = $UCUM#Cel
* valueQuantity.value 1..1
