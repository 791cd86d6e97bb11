ValueSet: CartSeizureVs
Id: cart-seizure-vs
Title: "Seizure"
Description: "The codes of the code system of the same name: seizure as the ICANS grade counts it."
* ^experimental = false
* CartSeizureCs#none "No seizure"
* CartSeizureCs#resolving "Seizure that resolves"
* CartSeizureCs#prolonged "Prolonged or repeated seizure"
