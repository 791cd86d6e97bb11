Instance: cart-biomarker-example-ferritin-before
InstanceOf: CartBiomarker
Title: "Ferritin before lymphodepletion"
Description: "One of the five values that the CAR-HEMATOTOX score is made of; taken before the first day of lymphodepletion."
Usage: #example
* insert LymphomaObservation(ferritin-pre, 2026-05-12T07:10:00+02:00)
* category[laboratory] = $observation-category#laboratory
* code = $LNC#2276-4 "Ferritin [Mass/volume] in Serum or Plasma"
* valueQuantity = 812 'ng/mL' "ng/mL"
