Extension: CartCostimulatoryDomainExt
Id: cart-costimulatory-domain-ext
Title: "Costimulatory domain"
Description: "A costimulatory domain of the chimeric antigen receptor."
Context: BiologicallyDerivedProduct
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from CartCostimulatoryDomainVs (extensible)
