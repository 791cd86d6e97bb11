CodeSystem: CartIcahtPhaseCs
Id: cart-icaht-phase-cs
Title: "Phases of ICAHT"
Description: "When haematotoxicity was seen."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-icaht-phase-vs"
* #early "Early" "Day 0 to 30."
* #early ^designation[0].language = #ru
* #early ^designation[0].value = "Ранняя"
* #early ^designation[1].language = #kk
* #early ^designation[1].value = "Ерте"
* #late "Late" "After day 30."
* #late ^designation[0].language = #ru
* #late ^designation[0].value = "Поздняя"
* #late ^designation[1].language = #kk
* #late ^designation[1].value = "Кеш"
