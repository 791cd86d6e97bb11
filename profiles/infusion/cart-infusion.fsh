Profile: CartInfusion
Parent: Procedure
Id: cart-infusion
Title: "CAR-T infusion"
Description: "The infusion of CAR-T cells; the date of the first infusion of a course is its day 0. An infusion over several days bears its first date."
* insert BusinessIdentifier
* obeys cart-infusion-day
* extension contains CartInfusedProductExt named infusedProduct 1..* and CartInfusionKindExt named kind 1..1 and CartInfusedDoseExt named dose 0..1 and CartRouteExt named route 0..1 and CartEntireVolumeInfusedExt named entireVolumeInfused 0..1 and CartReservedPortionExt named reservedPortion 0..1
* code 1..1
* code = CartProcedureCs#car-t-infusion
* code ^short = "CAR-T infusion; a code of the hospital, such as ICD-10-PCS, may stand beside it"
* subject only Reference(CartPatient)
* performed[x] 1..1
* performed[x] only dateTime or Period
* performed[x] ^short = "When the infusion began, at least to the day"
* performer.actor only Reference(CartCentre or Practitioner or PractitionerRole)
* reasonCode from CartTreatmentPurposeVs (extensible)
* reasonReference only Reference(CartIndication)
* identifier and extension[infusedProduct] and extension[kind] and extension[dose] and extension[route] and extension[entireVolumeInfused] and extension[reservedPortion] and status and statusReason and code and subject and performed[x] and performer and performer.actor and reasonCode and reasonReference MS

Invariant: cart-infusion-day
Description: "The date of an infusion is known to the day: 2026-11-20, not 2026-11."
Severity: #error
Expression: "performed.ofType(dateTime).all(hasValue() and toString().length() >= 10) and performed.ofType(Period).all(start.hasValue() and start.toString().length() >= 10)"
