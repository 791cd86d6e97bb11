Instance: cart-leukapheresis-example-lymphoma
InstanceOf: CartLeukapheresis
Title: "Leukapheresis"
Description: "The leukapheresis of the lymphoma course."
Usage: #example
* insert ExampleIdentifier(procedure, aph-3310)
* insert LymphomaPatient
* status = #completed
* code = CartProcedureCs#leukapheresis
* performedPeriod.start = "2026-04-20T08:30:00+02:00"
* performedPeriod.end = "2026-04-20T12:45:00+02:00"
* performer.actor = Reference(cart-centre-example-st-vitus)
