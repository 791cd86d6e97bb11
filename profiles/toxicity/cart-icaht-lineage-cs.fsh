CodeSystem: CartIcahtLineageCs
Id: cart-icaht-lineage-cs
Title: "Lineages of ICAHT"
Description: "Which blood cells are low."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-icaht-lineage-vs"
* #neutrophil "Neutrophils"
* #neutrophil ^designation[0].language = #ru
* #neutrophil ^designation[0].value = "Нейтрофилы"
* #neutrophil ^designation[1].language = #kk
* #neutrophil ^designation[1].value = "Нейтрофилдер"
* #platelet "Platelets"
* #platelet ^designation[0].language = #ru
* #platelet ^designation[0].value = "Тромбоциты"
* #platelet ^designation[1].language = #kk
* #platelet ^designation[1].value = "Тромбоциттер"
