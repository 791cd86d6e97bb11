Instance: cart-lansky-play-performance-status-example-90
InstanceOf: CartLanskyPlayPerformanceStatus
Title: "Lansky 90"
Description: "Performance status of a boy of nine years."
Usage: #example
* insert ExampleIdentifier(observation, lansky-pre)
* status = #final
* performer = Reference(cart-centre-example-st-vitus)
* subject = Reference(cart-patient-example-leukaemia)
* code = $NCIT#C38144
* effectiveDateTime = "2026-06-02"
* valueInteger = 90
