Instance: cart-prior-therapy-example-r-chop
InstanceOf: CartPriorTherapy
Title: "First line"
Description: "Six cycles of chemoimmunotherapy with partial response."
Usage: #example
* insert ExampleIdentifier(procedure, line-1)
* insert LymphomaPatient
* status = #completed
* extension[line].valuePositiveInt = 1
* category = CartTherapyKindCs#systemic
* code = CartProcedureCs#prior-therapy-line
* performedPeriod.start = "2024-06-03"
* performedPeriod.end = "2024-09-30"
* outcome = CartResponseCs#partial-response
* usedCode[0] = $ATC#L01FA01 "rituximab"
* usedCode[+] = $ATC#L01AA01 "cyclophosphamide"
* reasonReference = Reference(cart-indication-example-lymphoma)
