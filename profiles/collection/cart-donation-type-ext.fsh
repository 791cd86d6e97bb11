Extension: CartDonationTypeExt
Id: cart-donation-type-ext
Title: "Donation type"
Description: "Whether the cells come from the recipient or from a donor."
Context: BiologicallyDerivedProduct
* value[x] 1..1
* value[x] only code
* valueCode from CartDonationTypeVs (required)
