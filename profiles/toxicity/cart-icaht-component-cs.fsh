CodeSystem: CartIcahtComponentCs
Id: cart-icaht-component-cs
Title: "Components of ICAHT"
Description: "What an ICAHT grade is about."
* ^caseSensitive = true
* ^experimental = false
* #phase "Phase" "Early or late."
* #lineage "Lineage" "Neutrophils or platelets."
* #days-below "Days below the threshold" "Cumulative days."
