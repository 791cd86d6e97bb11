CodeSystem: CartHypotensionCs
Id: cart-hypotension-cs
Title: "Hypotension"
Description: "Hypotension and what it needed; vasopressin is not counted."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-hypotension-vs"
* #none "No hypotension"
* #no-vasopressor "Hypotension without vasopressor" "For instance treated with fluids."
* #one-vasopressor "One vasopressor" "One vasopressor, with or without vasopressin."
* #multiple-vasopressors "Several vasopressors" "Two or more vasopressors, vasopressin not counted."
