CodeSystem: CartSeizureCs
Id: cart-seizure-cs
Title: "Seizure"
Description: "Seizure as the ICANS grade counts it."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-seizure-vs"
* #none "No seizure"
* #resolving "Seizure that resolves" "Any clinical seizure that resolves rapidly, or non-convulsive seizure on EEG that resolves with intervention."
* #prolonged "Prolonged or repeated seizure" "Life-threatening seizure of more than 5 minutes, or repeated without return to baseline."
