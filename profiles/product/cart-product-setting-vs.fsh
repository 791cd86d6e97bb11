ValueSet: CartProductSettingVs
Id: cart-product-setting-vs
Title: "Setting of the product"
Description: "The codes of the code system of the same name: the legal setting in which the product is given."
* ^experimental = false
* CartProductSettingCs#commercial "Commercial"
* CartProductSettingCs#hospital-exemption "Hospital exemption"
* CartProductSettingCs#clinical-trial "Clinical trial"
* CartProductSettingCs#compassionate-use "Compassionate use"
