CodeSystem: CartPromTimepointCs
Id: cart-prom-timepoint-cs
Title: "Time points of questionnaires"
Description: "When a questionnaire of the patient belongs to."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-prom-timepoint-vs"
* #baseline "Before infusion"
* #day-30 "Day 30"
* #day-100 "Day 100"
* #day-180 "Day 180"
* #year-1 "Year 1"
* #annual "Yearly, after year 1"
* #other "Other time"
