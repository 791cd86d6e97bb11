CodeSystem: CartMrdComponentCs
Id: cart-mrd-component-cs
Title: "Components of residual disease"
Description: "What is said beside the result."
* ^caseSensitive = true
* ^experimental = false
* #sensitivity "Sensitivity" "Lowest detectable fraction, for instance 0.00001."
* #sensitivity ^designation[0].language = #ru
* #sensitivity ^designation[0].value = "Чувствительность"
* #sensitivity ^designation[1].language = #kk
* #sensitivity ^designation[1].value = "Сезімталдық"
