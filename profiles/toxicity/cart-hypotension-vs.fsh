ValueSet: CartHypotensionVs
Id: cart-hypotension-vs
Title: "Hypotension"
Description: "The codes of the code system of the same name: hypotension and what it needed; vasopressin is not counted."
* ^experimental = false
* CartHypotensionCs#none "No hypotension"
* CartHypotensionCs#no-vasopressor "Hypotension without vasopressor"
* CartHypotensionCs#one-vasopressor "One vasopressor"
* CartHypotensionCs#multiple-vasopressors "Several vasopressors"
