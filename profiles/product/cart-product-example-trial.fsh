Instance: cart-product-example-trial
InstanceOf: CartProduct
Title: "Allogeneic product of a trial"
Description: "Cells of a healthy donor for a patient of a trial, in two bags: this is the first of them."
Usage: #example
* identifier[cellProductId].type = CartIdentifierTypeCs#cell-product-id
* identifier[cellProductId].system = "https://trial.example.org/product"
* identifier[cellProductId].value = "UCART-0417-A"
* extension[donationType].valueCode = #allogeneic
* extension[intendedRecipient].valueReference = Reference(cart-patient-example-myeloma)
* extension[setting].valueCode = #clinical-trial
* extension[releaseStatus].valueCodeableConcept = CartReleaseStatusCs#released
* extension[targetAntigen].valueCodeableConcept = CartTargetAntigenCs#bcma
* extension[vector].valueCodeableConcept = CartVectorCs#lentiviral
* extension[preservation].valueCode = #cryopreserved
* extension[expirationDate].valueDateTime = "2027-08-31"
* extension[division].valueString = "A0"
* productCategory = #cells
* productCode = CartProductCs#investigational
