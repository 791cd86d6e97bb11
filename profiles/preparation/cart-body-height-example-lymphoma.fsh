Instance: cart-body-height-example-lymphoma
InstanceOf: CartBodyHeight
Title: "Body height"
Description: "Height before lymphodepletion."
Usage: #example
* insert ExampleIdentifier(observation, height-pre)
* status = #final
* performer = Reference(cart-centre-example-st-vitus)
* insert LymphomaPatient
* category[VSCat] = $observation-category#vital-signs
* code = $LNC#8302-2
* effectiveDateTime = "2026-05-13"
* valueQuantity = 166 'cm' "cm"
