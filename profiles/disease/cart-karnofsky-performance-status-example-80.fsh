Instance: cart-karnofsky-performance-status-example-80
InstanceOf: CartKarnofskyPerformanceStatus
Title: "Karnofsky 80"
Description: "Performance status before lymphodepletion."
Usage: #example
* insert ExampleIdentifier(observation, karnofsky-pre)
* status = #final
* performer = Reference(cart-centre-example-st-vitus)
* insert LymphomaPatient
* code = $LNC#89243-0
* effectiveDateTime = "2026-05-13"
* valueInteger = 80
