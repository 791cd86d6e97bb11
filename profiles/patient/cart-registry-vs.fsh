ValueSet: CartRegistryVs
Id: cart-registry-vs
Title: "Registries"
Description: "The codes of the code system of the same name: registries to which a course is reported."
* ^experimental = false
* CartRegistryCs#cibmtr "CIBMTR"
* CartRegistryCs#ebmt "EBMT"
* CartRegistryCs#national "National registry"
