ValueSet: CartConsciousnessVs
Id: cart-consciousness-vs
Title: "Level of consciousness"
Description: "The codes of the code system of the same name: what it takes to awaken the patient."
* ^experimental = false
* CartConsciousnessCs#spontaneous "Awakens spontaneously"
* CartConsciousnessCs#voice "Awakens to voice"
* CartConsciousnessCs#tactile "Awakens only to tactile stimulus"
* CartConsciousnessCs#unarousable "Unarousable"
