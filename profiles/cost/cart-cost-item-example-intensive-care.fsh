Instance: cart-cost-item-example-intensive-care
InstanceOf: CartCostItem
Title: "Two days of intensive care"
Description: "A cost that the site chose to record."
Usage: #example
* insert ExampleIdentifier(charge, ch-9920)
* status = #billed
* code = CartCostCategoryCs#intensive-care
* subject = Reference(cart-patient-example-lymphoma)
* occurrencePeriod.start = "2026-05-23"
* occurrencePeriod.end = "2026-05-25"
* priceOverride.value = 6400
* priceOverride.currency = #EUR
* service = Reference(cart-infusion-example-lymphoma)
