ValueSet: CartProgressionMethodVs
Id: cart-progression-method-vs
Title: "Methods that find a relapse"
Description: "The codes of the code system of the same name: how a relapse or progression was found."
* ^experimental = false
* CartProgressionMethodCs#clinical "Clinical examination"
* CartProgressionMethodCs#imaging "Imaging"
* CartProgressionMethodCs#morphology "Morphology"
* CartProgressionMethodCs#flow-cytometry "Flow cytometry"
* CartProgressionMethodCs#cytogenetics "Cytogenetics"
* CartProgressionMethodCs#molecular "Molecular test"
* CartProgressionMethodCs#laboratory "Laboratory value"
* CartProgressionMethodCs#other "Other method"
