Instance: cart-biomarker-example-crp
InstanceOf: CartBiomarker
Title: "C-reactive protein"
Description: "The highest value, on day 5."
Usage: #example
* insert LymphomaObservation(crp-day-5, 2026-05-24T06:30:00+02:00)
* category[laboratory] = $observation-category#laboratory
* code = $LNC#1988-5 "C reactive protein [Mass/volume] in Serum or Plasma"
* valueQuantity = 142 'mg/L' "mg/L"
