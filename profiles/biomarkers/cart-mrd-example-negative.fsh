Instance: cart-mrd-example-negative
InstanceOf: CartMrd
Title: "No residual disease"
Description: "Flow cytometry of marrow with a sensitivity of one in ten thousand."
Usage: #example
* insert ExampleIdentifier(observation, mrd-day-28)
* status = #final
* performer = Reference(cart-centre-example-st-vitus)
* subject = Reference(cart-patient-example-leukaemia)
* code = CartObservationCs#mrd
* effectiveDateTime = "2026-07-06"
* valueCodeableConcept = CartDetectionCs#not-detected
* method = CartMrdMethodCs#flow
* bodySite = CartTissueSourceCs#bone-marrow
* component[sensitivity].valueQuantity = 0.0001 '1' "1"
