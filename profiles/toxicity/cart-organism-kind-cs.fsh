CodeSystem: CartOrganismKindCs
Id: cart-organism-kind-cs
Title: "Kinds of organism"
Description: "Kind of the organism of an infection, where its name has no code at hand."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-organism-kind-vs"
* #bacterial "Bacteria"
* #viral "Virus"
* #fungal "Fungus"
* #parasitic "Parasite"
* #unknown "Suspected infection, organism not found"
