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
* reasonCode from CartInfusionReasonVs (extensible)
* reasonCode ^short = "Purpose of the therapy; of a further infusion also why it was begun"
* reasonReference only Reference(CartIndication)
* identifier and extension[infusedProduct] and extension[kind] and extension[dose] and extension[route] and extension[entireVolumeInfused] and extension[reservedPortion] and status and statusReason and code and subject and performed[x] and performer and performer.actor and reasonCode and reasonReference MS

Invariant: cart-infusion-day
Description: "The date of an infusion is known to the day: 2026-11-20, not 2026-11."
Severity: #error
Expression: "performed.ofType(dateTime).all(hasValue() and toString().length() >= 10) and performed.ofType(Period).all(start.hasValue() and start.toString().length() >= 10)"

Mapping: CartInfusionToCourse
Source: CartInfusion
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* -> "CartCourse.infusion"
* performed[x] -> "CartCourse.infusion.date"
* extension[infusedProduct] -> "CartCourse.product"
* extension[kind] -> "CartCourse.infusion.kind"
* extension[dose] -> "CartCourse.infusion.carPositiveViableCells"
* extension[route] -> "CartCourse.infusion.route"
* extension[entireVolumeInfused] -> "CartCourse.infusion.entireVolume"
* extension[reservedPortion] -> "CartCourse.infusion.reservedPortion"
* reasonCode -> "CartCourse.indication.purpose"
* reasonReference -> "CartCourse.indication.disease"
* performer.actor -> "CartCourse.centre"

Mapping: CartInfusionToCibmtr
Source: CartInfusion
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* -> "4006"
* performed[x] -> "4006 Q5"
* extension[infusedProduct] -> "4006 Q1-4"
* extension[kind] -> "4100 R4.0 Q4-6"
* extension[dose] -> "4006 Q14-31"
* extension[route] -> "4006 Q10-13"
* extension[entireVolumeInfused] -> "4006 Q6"
* extension[reservedPortion] -> "4006 Q7-8"
* reasonCode -> "4000 Q66; 4100 R4.0 Q5"
* reasonReference -> "2402: primary disease"
* performer.actor -> "header: CCN"

Mapping: CartInfusionToEbmt
Source: CartInfusion
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* performed[x] -> "Cellular therapies day 0: date of infusion"
* extension[kind] -> "Cellular therapies day 0: place in the plan of therapy"
* extension[route] -> "Cellular therapies day 0: route"
* extension[dose] -> "Cellular therapies day 0: cells infused"
* reasonCode -> "Cellular therapies day 0: reason for the therapy"
* performer.actor -> "CIC"
