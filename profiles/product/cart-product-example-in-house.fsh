Instance: cart-product-example-in-house
InstanceOf: CartProduct
Title: "In-house product"
Description: "A product made at the hospital under hospital exemption, released out of specification because of its viability."
Usage: #example
* identifier[batch].type = CartIdentifierTypeCs#batch
* identifier[batch].system = "https://st-vitus.example.org/batch"
* identifier[batch].value = "SV-26-0019"
* extension[donationType].valueCode = #autologous
* extension[intendedRecipient].valueReference = Reference(cart-patient-example-leukaemia)
* extension[setting].valueCode = #hospital-exemption
* extension[releaseStatus].valueCodeableConcept = CartReleaseStatusCs#released-out-of-specification
* extension[releaseStatus].valueCodeableConcept.text = "Viability 71 %, specification 80 %; released on the decision of the board of 2026-06-05"
* extension[targetAntigen].valueCodeableConcept = CartTargetAntigenCs#cd19
* extension[preservation].valueCode = #fresh
* productCategory = #cells
* productCode = CartProductCs#in-house
