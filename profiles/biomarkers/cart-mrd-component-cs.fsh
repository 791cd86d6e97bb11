CodeSystem: CartMrdComponentCs
Id: cart-mrd-component-cs
Title: "Components of residual disease"
Description: "What is said beside the result."
* ^caseSensitive = true
* ^experimental = false
* #sensitivity "Sensitivity" "Lowest detectable fraction, for instance 0.00001."
