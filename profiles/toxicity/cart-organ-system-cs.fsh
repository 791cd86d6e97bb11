CodeSystem: CartOrganSystemCs
Id: cart-organ-system-cs
Title: "Organ systems"
Description: "Organ systems by which registries group toxicity."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-organ-system-vs"
* #gastrointestinal "Gastrointestinal"
* #heart "Heart"
* #kidneys "Kidneys"
* #liver "Liver"
* #lungs "Lungs"
* #musculoskeletal "Musculoskeletal"
* #neurologic "Nervous system"
* #metabolic "Metabolism" "For instance tumour lysis."
* #other "Other organ" "Named in the text."
