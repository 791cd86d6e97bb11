Instance: cart-manufacturing-step-example-transduction
InstanceOf: CartManufacturingStep
Title: "Transduction"
Description: "The day on which the gene was transferred."
Usage: #example
* insert ExampleIdentifier(procedure, mf-transduction)
* insert LymphomaPatient
* status = #completed
* extension[processedProduct].valueReference = Reference(cart-product-example-lymphoma)
* category = CartProcedureCs#manufacturing-step
* code = CartManufacturingStepCs#transduction
* performedDateTime = "2026-04-29"
* performer.actor.display = "Cell factory, Example City"
