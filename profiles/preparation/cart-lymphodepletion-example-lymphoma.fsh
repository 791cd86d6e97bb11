Instance: cart-lymphodepletion-example-lymphoma
InstanceOf: CartLymphodepletion
Title: "Lymphodepletion of three days"
Description: "Fludarabine and cyclophosphamide on days -5 to -3."
Usage: #example
* insert ExampleIdentifier(procedure, ld-3398)
* insert LymphomaPatient
* status = #completed
* code = CartProcedureCs#lymphodepletion
* performedPeriod.start = "2026-05-14"
* performedPeriod.end = "2026-05-16"
