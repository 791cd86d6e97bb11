Instance: cart-biomarker-example-igg
InstanceOf: CartBiomarker
Title: "Immunoglobulin G"
Description: "Two months after the infusion."
Usage: #example
* insert LymphomaObservation(igg-month-2, 2026-07-20)
* category[laboratory] = $observation-category#laboratory
* code = $LNC#2465-3 "IgG [Mass/volume] in Serum or Plasma"
* valueQuantity = 310 'mg/dL' "mg/dL"
