CodeSystem: CartProductSettingCs
Id: cart-product-setting-cs
Title: "Setting of the product"
Description: "The legal setting in which the product is given."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-product-setting-vs"
* #commercial "Commercial" "With a marketing authorisation."
* #commercial ^designation[0].language = #ru
* #commercial ^designation[0].value = "Коммерческий"
* #commercial ^designation[1].language = #kk
* #commercial ^designation[1].value = "Коммерциялық"
* #hospital-exemption "Hospital exemption" "Made for one patient under hospital exemption or a similar national rule."
* #hospital-exemption ^designation[0].language = #ru
* #hospital-exemption ^designation[0].value = "Госпитальное исключение"
* #clinical-trial "Clinical trial" "Within a clinical trial."
* #clinical-trial ^designation[0].language = #ru
* #clinical-trial ^designation[0].value = "Клиническое исследование"
* #clinical-trial ^designation[1].language = #kk
* #clinical-trial ^designation[1].value = "Клиникалық зерттеу"
* #compassionate-use "Compassionate use" "Under expanded access, compassionate or named-patient use."
* #compassionate-use ^designation[0].language = #ru
* #compassionate-use ^designation[0].value = "Применение по гуманитарным соображениям"
