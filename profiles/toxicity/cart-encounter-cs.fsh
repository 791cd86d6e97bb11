CodeSystem: CartEncounterCs
Id: cart-encounter-cs
Title: "Encounters of a CAR-T course"
Description: "Kinds of stay in a CAR-T course."
* ^caseSensitive = true
* ^experimental = false
* #icu-stay "Stay in intensive care"
* #icu-stay ^designation[0].language = #ru
* #icu-stay ^designation[0].value = "Пребывание в отделении интенсивной терапии"
* #icu-stay ^designation[1].language = #kk
* #icu-stay ^designation[1].value = "Қарқынды терапия бөлімшесінде болу"
* #infusion-stay "Stay for the infusion"
* #infusion-stay ^designation[0].language = #ru
* #infusion-stay ^designation[0].value = "Госпитализация для инфузии"
* #infusion-stay ^designation[1].language = #kk
* #infusion-stay ^designation[1].value = "Инфузия үшін стационарда болу"
* #outpatient-visit "Outpatient visit"
* #outpatient-visit ^designation[0].language = #ru
* #outpatient-visit ^designation[0].value = "Амбулаторный визит"
* #outpatient-visit ^designation[1].language = #kk
* #outpatient-visit ^designation[1].value = "Амбулаториялық келу"
