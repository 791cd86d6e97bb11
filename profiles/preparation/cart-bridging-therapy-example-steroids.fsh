Instance: cart-bridging-therapy-example-steroids
InstanceOf: CartBridgingTherapy
Title: "Bridging with dexamethasone"
Description: "Four days of dexamethasone while the cells were made."
Usage: #example
* insert ExampleIdentifier(procedure, br-1)
* insert LymphomaPatient
* status = #completed
* category = CartTherapyKindCs#steroids
* code = CartProcedureCs#bridging-therapy
* performedPeriod.start = "2026-04-28"
* performedPeriod.end = "2026-05-01"
* outcome = CartResponseCs#stable-disease
