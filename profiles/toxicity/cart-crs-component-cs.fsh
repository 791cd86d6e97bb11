CodeSystem: CartCrsComponentCs
Id: cart-crs-component-cs
Title: "Components of CRS"
Description: "What a CRS grade is made of."
* ^caseSensitive = true
* ^experimental = false
* #fever "Fever" "Temperature of at least 38.0 degrees Celsius not due to another cause."
* #temperature "Highest temperature" "Highest temperature of the period assessed."
* #hypotension "Hypotension" "Hypotension and what it needed."
* #oxygen "Oxygen support" "Hypoxia and what it needed."
* #antipyretic-or-anticytokine "Antipyretic or anti-cytokine therapy" "Whether the patient had antipyretics, corticosteroids or anti-cytokine therapy, so that fever is no longer required."
* #death-due-to-crs "Death due to CRS" "Whether the patient died of cytokine release syndrome."
