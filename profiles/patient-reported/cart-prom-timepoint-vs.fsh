ValueSet: CartPromTimepointVs
Id: cart-prom-timepoint-vs
Title: "Time points of questionnaires"
Description: "The codes of the code system of the same name: when a questionnaire of the patient belongs to."
* ^experimental = false
* CartPromTimepointCs#baseline "Before infusion"
* CartPromTimepointCs#day-30 "Day 30"
* CartPromTimepointCs#day-100 "Day 100"
* CartPromTimepointCs#day-180 "Day 180"
* CartPromTimepointCs#year-1 "Year 1"
* CartPromTimepointCs#annual "Yearly, after year 1"
* CartPromTimepointCs#other "Other time"
