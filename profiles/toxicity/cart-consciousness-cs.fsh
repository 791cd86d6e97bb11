CodeSystem: CartConsciousnessCs
Id: cart-consciousness-cs
Title: "Level of consciousness"
Description: "What it takes to awaken the patient."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-consciousness-vs"
* #spontaneous "Awakens spontaneously"
* #voice "Awakens to voice"
* #tactile "Awakens only to tactile stimulus"
* #unarousable "Unarousable" "Unarousable, or only by vigorous or repetitive tactile stimuli; stupor or coma."
