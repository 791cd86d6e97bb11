Extension: CartIntendedRecipientExt
Id: cart-intended-recipient-ext
Title: "Intended recipient"
Description: "The patient the cells are meant for, before they are infused; FHIR R4 has no element for it."
Context: BiologicallyDerivedProduct
* value[x] 1..1
* value[x] only Reference(CartPatient)
