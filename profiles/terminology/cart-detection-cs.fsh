CodeSystem: CartDetectionCs
Id: cart-detection-cs
Title: "Detected or not"
Description: "Whether what a test looks for was detected."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-detection-vs"
* #detected "Detected"
* #not-detected "Not detected"
* #indeterminate "Indeterminate" "The test was done and gave no clear result."
