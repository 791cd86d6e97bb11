Instance: cart-biomarker-example-interferon-gamma
InstanceOf: CartBiomarker
Title: "Interferon gamma, not done"
Description: "A value that was not measured: dataAbsentReason says so."
Usage: #example
* insert LymphomaObservation(ifng-day-5, 2026-05-24)
* category[laboratory] = $observation-category#laboratory
* code = CartObservationCs#interferon-gamma
* dataAbsentReason = $data-absent-reason#not-performed
