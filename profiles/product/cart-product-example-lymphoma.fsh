Instance: cart-product-example-lymphoma
InstanceOf: CartProduct
Title: "Axicabtagene ciloleucel"
Description: "A commercial product, released, with its lot number and chain of identity."
Usage: #example
* identifier[chainOfIdentity].type = CartIdentifierTypeCs#chain-of-identity
* identifier[chainOfIdentity].system = "https://cell-maker.example.org/chain-of-identity"
* identifier[chainOfIdentity].value = "COI-7H2-0451"
* identifier[lot].type = CartIdentifierTypeCs#lot
* identifier[lot].system = "https://cell-maker.example.org/lot"
* identifier[lot].value = "D260427-31"
* extension[donationType].valueCode = #autologous
* extension[intendedRecipient].valueReference = Reference(cart-patient-example-lymphoma)
* extension[setting].valueCode = #commercial
* extension[releaseStatus].valueCodeableConcept = CartReleaseStatusCs#released
* extension[targetAntigen].valueCodeableConcept = CartTargetAntigenCs#cd19
* extension[costimulatoryDomain].valueCodeableConcept = CartCostimulatoryDomainCs#cd28
* extension[vector].valueCodeableConcept = CartVectorCs#gammaretroviral
* extension[preservation].valueCode = #cryopreserved
* extension[expirationDate].valueDateTime = "2027-05-10"
* productCategory = #cells
* productCode = CartProductCs#axicabtagene-ciloleucel "Axicabtagene ciloleucel"
* status = #available
* parent = Reference(cart-apheresis-product-example-lymphoma)
