CodeSystem: CartEncounterCs
Id: cart-encounter-cs
Title: "Encounters of a CAR-T course"
Description: "Kinds of stay in a CAR-T course."
* ^caseSensitive = true
* ^experimental = false
* #icu-stay "Stay in intensive care"
* #icu-stay ^designation[0].language = #ru
* #icu-stay ^designation[0].value = "Пребывание в отделении интенсивной терапии"
* #infusion-stay "Stay for the infusion"
* #infusion-stay ^designation[0].language = #ru
* #infusion-stay ^designation[0].value = "Госпитализация для инфузии"
* #outpatient-visit "Outpatient visit"
* #outpatient-visit ^designation[0].language = #ru
* #outpatient-visit ^designation[0].value = "Амбулаторный визит"
