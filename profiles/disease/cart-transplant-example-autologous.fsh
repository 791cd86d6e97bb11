Instance: cart-transplant-example-autologous
InstanceOf: CartTransplant
Title: "Autologous transplant"
Description: "A transplant a year before the CAR-T course."
Usage: #example
* insert ExampleIdentifier(procedure, hct-1)
* insert LymphomaPatient
* status = #completed
* code = $SCT#53088000
* performedDateTime = "2025-02-17"
* performer.actor = Reference(cart-centre-example-st-vitus)
