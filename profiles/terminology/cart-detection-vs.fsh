ValueSet: CartDetectionVs
Id: cart-detection-vs
Title: "Detected or not"
Description: "The codes of the code system of the same name: whether what a test looks for was detected."
* ^experimental = false
* CartDetectionCs#detected "Detected"
* CartDetectionCs#not-detected "Not detected"
* CartDetectionCs#indeterminate "Indeterminate"
