CodeSystem: CartPromTimepointCs
Id: cart-prom-timepoint-cs
Title: "Time points of questionnaires"
Description: "When a questionnaire of the patient belongs to."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-prom-timepoint-vs"
* #baseline "Before infusion"
* #baseline ^designation[0].language = #ru
* #baseline ^designation[0].value = "До инфузии"
* #baseline ^designation[1].language = #kk
* #baseline ^designation[1].value = "Инфузияға дейін"
* #day-30 "Day 30"
* #day-30 ^designation[0].language = #ru
* #day-30 ^designation[0].value = "День 30"
* #day-30 ^designation[1].language = #kk
* #day-30 ^designation[1].value = "30-күн"
* #day-100 "Day 100"
* #day-100 ^designation[0].language = #ru
* #day-100 ^designation[0].value = "День 100"
* #day-100 ^designation[1].language = #kk
* #day-100 ^designation[1].value = "100-күн"
* #day-180 "Day 180"
* #day-180 ^designation[0].language = #ru
* #day-180 ^designation[0].value = "День 180"
* #day-180 ^designation[1].language = #kk
* #day-180 ^designation[1].value = "180-күн"
* #year-1 "Year 1"
* #year-1 ^designation[0].language = #ru
* #year-1 ^designation[0].value = "1 год"
* #year-1 ^designation[1].language = #kk
* #year-1 ^designation[1].value = "1-жыл"
* #annual "Yearly, after year 1"
* #annual ^designation[0].language = #ru
* #annual ^designation[0].value = "Ежегодно, после 1 года"
* #annual ^designation[1].language = #kk
* #annual ^designation[1].value = "Жыл сайын, 1 жылдан кейін"
* #other "Other time"
* #other ^designation[0].language = #ru
* #other ^designation[0].value = "Другое время"
* #other ^designation[1].language = #kk
* #other ^designation[1].value = "Басқа уақыт"
