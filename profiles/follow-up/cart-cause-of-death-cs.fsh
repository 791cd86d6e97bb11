CodeSystem: CartCauseOfDeathCs
Id: cart-cause-of-death-cs
Title: "Causes of death"
Description: "Groups of causes of death after CAR-T therapy."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-cause-of-death-vs"
* #disease "Relapse, persistence or progression of the disease"
* #crs "Cytokine release syndrome"
* #neurotoxicity "Neurotoxicity (ICANS)"
* #iec-hs "IEC-HS or haemophagocytic lymphohistiocytosis"
* #infection "Infection"
* #acute-gvhd "Acute graft-versus-host disease"
* #chronic-gvhd "Chronic graft-versus-host disease"
* #graft-failure "Graft rejection or failure"
* #haemorrhage "Haemorrhage"
* #organ-failure "Organ failure" "Not due to infection or graft-versus-host disease."
* #subsequent-neoplasm "Subsequent neoplasm"
* #vascular "Vascular cause"
* #accident-or-suicide "Accident, violence or suicide"
* #other "Other cause" "Named in the text."
