ValueSet: CartOrganismKindVs
Id: cart-organism-kind-vs
Title: "Kinds of organism"
Description: "The codes of the code system of the same name: kind of the organism of an infection, where its name has no code at hand."
* ^experimental = false
* CartOrganismKindCs#bacterial "Bacteria"
* CartOrganismKindCs#viral "Virus"
* CartOrganismKindCs#fungal "Fungus"
* CartOrganismKindCs#parasitic "Parasite"
* CartOrganismKindCs#unknown "Suspected infection, organism not found"
