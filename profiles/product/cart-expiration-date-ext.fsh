Extension: CartExpirationDateExt
Id: cart-expiration-date-ext
Title: "Expiration date"
Description: "The date and time after which the product may no longer be used; expirationDate of R5."
Context: BiologicallyDerivedProduct
* value[x] 1..1
* value[x] only dateTime
