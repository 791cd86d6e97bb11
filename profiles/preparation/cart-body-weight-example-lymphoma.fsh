Instance: cart-body-weight-example-lymphoma
InstanceOf: CartBodyWeight
Title: "Body weight"
Description: "Actual weight before lymphodepletion."
Usage: #example
* insert ExampleIdentifier(observation, weight-pre)
* status = #final
* performer = Reference(cart-centre-example-st-vitus)
* insert LymphomaPatient
* category[VSCat] = $observation-category#vital-signs
* code = $LNC#29463-7
* effectiveDateTime = "2026-05-13"
* valueQuantity = 74.6 'kg' "kg"
