Profile: CartIndication
Parent: Condition
Id: cart-indication
Title: "Indication"
Description: "The disease for which CAR-T cells are given, with the date of its diagnosis."
* insert BusinessIdentifier
* verificationStatus 1..1
* category 1..*
* insert SlicedByPattern(category, $this)
* category contains indication 1..1
* category[indication] = CartConditionCategoryCs#car-t-indication
* code 1..1
* code from CartIndicationVs (extensible)
* subject only Reference(CartPatient)
* onset[x] only dateTime
* onset[x] ^short = "Date of diagnosis"
* identifier and clinicalStatus and verificationStatus and category and category[indication] and code and subject and onset[x] and stage and stage.summary and stage.type MS
