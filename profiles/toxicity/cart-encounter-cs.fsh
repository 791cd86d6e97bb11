CodeSystem: CartEncounterCs
Id: cart-encounter-cs
Title: "Encounters of a CAR-T course"
Description: "Kinds of stay in a CAR-T course."
* ^caseSensitive = true
* ^experimental = false
* #icu-stay "Stay in intensive care"
* #infusion-stay "Stay for the infusion"
* #outpatient-visit "Outpatient visit"
