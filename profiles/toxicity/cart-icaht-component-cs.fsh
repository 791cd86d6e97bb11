CodeSystem: CartIcahtComponentCs
Id: cart-icaht-component-cs
Title: "Components of ICAHT"
Description: "What an ICAHT grade is about."
* ^caseSensitive = true
* ^experimental = false
* #phase "Phase" "Early or late."
* #phase ^designation[0].language = #ru
* #phase ^designation[0].value = "Фаза"
* #phase ^designation[1].language = #kk
* #phase ^designation[1].value = "Фаза"
* #lineage "Lineage" "Neutrophils or platelets."
* #lineage ^designation[0].language = #ru
* #lineage ^designation[0].value = "Росток кроветворения"
* #days-below "Days below the threshold" "Cumulative days."
* #days-below ^designation[0].language = #ru
* #days-below ^designation[0].value = "Дни ниже порога"
* #days-below ^designation[1].language = #kk
* #days-below ^designation[1].value = "Шектен төмен күндер"
