Instance: cart-prior-cellular-therapy-example-none
InstanceOf: CartPriorCellularTherapy
Title: "No cellular therapy before"
Description: "It is known that the patient had no cellular therapy before this course."
Usage: #example
* insert ExampleIdentifier(procedure, prior-ct)
* insert LymphomaPatient
* status = #not-done
* code = CartProcedureCs#prior-cellular-therapy
