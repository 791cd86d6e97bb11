Instance: cart-infusion-example-split-dose
InstanceOf: CartInfusion
Title: "Second part of a split dose"
Description: "The planned second part of a dose, nine days after the first; day 0 stays."
Usage: #example
* insert ExampleIdentifier(infusion, inf-0455)
* subject = Reference(cart-patient-example-leukaemia)
* status = #completed
* code = CartProcedureCs#car-t-infusion
* performedDateTime = "2026-06-17"
* extension[infusedProduct].valueReference = Reference(cart-product-example-in-house)
* extension[kind].valueCode = #planned-split
* extension[dose].extension[carPositiveViable].valueQuantity = 31 '10*6' "million"
* performer.actor = Reference(cart-centre-example-st-vitus)
