CodeSystem: CartProductSettingCs
Id: cart-product-setting-cs
Title: "Setting of the product"
Description: "The legal setting in which the product is given."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-product-setting-vs"
* #commercial "Commercial" "With a marketing authorisation."
* #hospital-exemption "Hospital exemption" "Made for one patient under hospital exemption or a similar national rule."
* #clinical-trial "Clinical trial" "Within a clinical trial."
* #compassionate-use "Compassionate use" "Under expanded access, compassionate or named-patient use."
