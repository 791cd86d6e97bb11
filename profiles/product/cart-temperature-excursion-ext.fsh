Extension: CartTemperatureExcursionExt
Id: cart-temperature-excursion-ext
Title: "Temperature excursion"
Description: "Whether the temperature left its limits."
Context: Provenance
* value[x] 1..1
* value[x] only boolean
