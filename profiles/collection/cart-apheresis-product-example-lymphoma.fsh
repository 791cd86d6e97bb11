Instance: cart-apheresis-product-example-lymphoma
InstanceOf: CartApheresisProduct
Title: "Apheresis product"
Description: "The cells collected from the patient with lymphoma, with their ISBT 128 donation number (of the range reserved for tests)."
Usage: #example
* identifier[din].type = CartIdentifierTypeCs#din
* identifier[din].system = $din
* identifier[din].value = "A999926004731"
* extension[donationType].valueCode = #autologous
* extension[intendedRecipient].valueReference = Reference(cart-patient-example-lymphoma)
* extension[collectionProcedure].valueReference = Reference(cart-leukapheresis-example-lymphoma)
* extension[tissueSource].valueCodeableConcept = CartTissueSourceCs#peripheral-blood
* extension[collectionType].valueCodeableConcept = CartCollectionTypeCs#apheresis
* productCategory = #cells
* productCode = CartProductKindCs#apheresis
* status = #available
* collection.source = Reference(cart-patient-example-lymphoma)
* collection.collectedPeriod.start = "2026-04-20T08:30:00+02:00"
* collection.collectedPeriod.end = "2026-04-20T12:45:00+02:00"
