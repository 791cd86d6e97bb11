Instance: cart-cell-count-example-cd3
InstanceOf: CartCellCount
Title: "CD3-positive cells collected"
Description: "CD3-positive cells in the apheresis product."
Usage: #example
* insert ExampleIdentifier(observation, cd3-aph)
* status = #final
* performer = Reference(cart-centre-example-st-vitus)
* insert LymphomaPatient
* code = CartCellCountCs#cd3-cells
* focus = Reference(cart-apheresis-product-example-lymphoma)
* effectiveDateTime = "2026-04-20T14:00:00+02:00"
* valueQuantity = 4900 '10*6' "million"
