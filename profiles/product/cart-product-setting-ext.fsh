Extension: CartProductSettingExt
Id: cart-product-setting-ext
Title: "Setting of the product"
Description: "Whether the product is commercial, made under hospital exemption, of a clinical trial or for compassionate use."
Context: BiologicallyDerivedProduct
* value[x] 1..1
* value[x] only code
* valueCode from CartProductSettingVs (required)
