Instance: cart-ecog-performance-status-example-1
InstanceOf: CartEcogPerformanceStatus
Title: "ECOG 1"
Description: "Performance status before lymphodepletion."
Usage: #example
* insert ExampleIdentifier(observation, ecog-pre)
* status = #final
* performer = Reference(cart-centre-example-st-vitus)
* insert LymphomaPatient
* code = $LNC#89247-1
* effectiveDateTime = "2026-05-13"
* valueInteger = 1
