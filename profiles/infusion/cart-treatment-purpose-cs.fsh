CodeSystem: CartTreatmentPurposeCs
Id: cart-treatment-purpose-cs
Title: "Purposes of treatment"
Description: "Why the cells are given, as registries group it."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-treatment-purpose-vs"
* #malignant-haematologic-disorder "Malignant haematologic disorder"
* #non-malignant-disorder "Non-malignant disorder"
* #solid-tumour "Solid tumour"
* #prevent-relapse "Prevention of relapse after transplantation"
* #infection-prophylaxis "Prevention of infection"
* #infection-treatment "Treatment of infection"
* #gvhd-prophylaxis "Prevention of graft-versus-host disease"
* #gvhd-treatment "Treatment of graft-versus-host disease"
* #immune-reconstitution "Immune reconstitution after transplantation"
* #suboptimal-chimerism "Suboptimal donor chimerism"
* #cardiovascular "Cardiovascular disease"
* #musculoskeletal "Musculoskeletal disorder"
* #neurologic "Neurologic disease"
* #ocular "Ocular disease"
* #pulmonary "Pulmonary disease"
* #other "Other purpose" "Named in the text."
