CodeSystem: CartInfusionKindCs
Id: cart-infusion-kind-cs
Title: "Kinds of infusion"
Description: "How an infusion stands to the course it belongs to."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-infusion-kind-vs"
* #initial "First infusion of the course" "Its date is day 0."
* #initial ^designation[0].language = #ru
* #initial ^designation[0].value = "Первая инфузия курса"
* #initial ^designation[1].language = #kk
* #initial ^designation[1].value = "Курстың бірінші инфузиясы"
* #planned-split "Planned part of a split dose" "A further part of the dose that was planned; the course and its day 0 stay."
* #planned-split ^designation[0].language = #ru
* #planned-split ^designation[0].value = "Запланированная часть разделённой дозы"
* #planned-split ^designation[1].language = #kk
* #planned-split ^designation[1].value = "Бөлінген дозаның жоспарланған бөлігі"
* #unplanned-further "Unplanned further infusion" "Given because of the course of the disease; it begins a new course."
* #unplanned-further ^designation[0].language = #ru
* #unplanned-further ^designation[0].value = "Незапланированная повторная инфузия"
* #unplanned-further ^designation[1].language = #kk
* #unplanned-further ^designation[1].value = "Жоспарланбаған қосымша инфузия"
