Instance: cart-subsequent-therapy-example-radiotherapy
InstanceOf: CartSubsequentTherapy
Title: "Radiotherapy after relapse"
Description: "What would be recorded if the disease came back."
Usage: #example
* insert ExampleIdentifier(procedure, sub-1)
* insert LymphomaPatient
* status = #completed
* category = CartTherapyKindCs#radiotherapy
* code = CartProcedureCs#subsequent-therapy
* performedPeriod.start = "2026-12-01"
* outcome = CartResponseCs#partial-response
