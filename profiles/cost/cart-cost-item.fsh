Profile: CartCostItem
Parent: ChargeItem
Id: cart-cost-item
Title: "Cost of care"
Description: "What a site may record of the cost of a course: a category, a period and an amount. Nobody has to."
* insert BusinessIdentifier
* code from CartCostCategoryVs (extensible)
* subject only Reference(CartPatient)
* occurrence[x] only dateTime or Period
* priceOverride 1..1
* priceOverride ^short = "Amount and currency"
* priceOverride.value 1..1
* priceOverride.currency 1..1
* service only Reference(CartInfusion or Procedure or MedicationAdministration or Observation)
* identifier and status and code and subject and occurrence[x] and priceOverride and service MS

Mapping: CartCostItemToCourse
Source: CartCostItem
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* -> "no variable, because no registry asks for cost"

Mapping: CartCostItemToCibmtr
Source: CartCostItem
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* -> "no registry asks for cost"
