ValueSet: CartCauseOfDeathVs
Id: cart-cause-of-death-vs
Title: "Causes of death"
Description: "The codes of the code system of the same name: groups of causes of death after CAR-T therapy."
* ^experimental = false
* CartCauseOfDeathCs#disease "Relapse, persistence or progression of the disease"
* CartCauseOfDeathCs#crs "Cytokine release syndrome"
* CartCauseOfDeathCs#neurotoxicity "Neurotoxicity (ICANS)"
* CartCauseOfDeathCs#iec-hs "IEC-HS or haemophagocytic lymphohistiocytosis"
* CartCauseOfDeathCs#infection "Infection"
* CartCauseOfDeathCs#acute-gvhd "Acute graft-versus-host disease"
* CartCauseOfDeathCs#chronic-gvhd "Chronic graft-versus-host disease"
* CartCauseOfDeathCs#graft-failure "Graft rejection or failure"
* CartCauseOfDeathCs#haemorrhage "Haemorrhage"
* CartCauseOfDeathCs#organ-failure "Organ failure"
* CartCauseOfDeathCs#subsequent-neoplasm "Subsequent neoplasm"
* CartCauseOfDeathCs#vascular "Vascular cause"
* CartCauseOfDeathCs#accident-or-suicide "Accident, violence or suicide"
* CartCauseOfDeathCs#other "Other cause"
