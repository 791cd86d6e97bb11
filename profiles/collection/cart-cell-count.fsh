Profile: CartCellCount
Parent: Observation
Id: cart-cell-count
Title: "Cell count"
Description: "A count of cells in an apheresis product or in a CAR-T product."
* insert BusinessIdentifier
* obeys cart-value-or-reason
* code from CartCellCountVs (required)
* subject 1..1
* subject only Reference(CartPatient or CartDonor)
* focus 1..1
* focus only Reference(CartApheresisProduct or CartProduct)
* effective[x] 1..1
* effective[x] only dateTime
* value[x] only Quantity
* insert UcumQuantity(valueQuantity)
* insert CourseObservationMustSupports

Mapping: CartCellCountToCourse
Source: CartCellCount
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* value[x] -> "CartCourse.infusion.lymphocytes"

Mapping: CartCellCountToCibmtr
Source: CartCellCount
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* value[x] -> "4006 Q14-31"
