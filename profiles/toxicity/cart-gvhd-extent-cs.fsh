CodeSystem: CartGvhdExtentCs
Id: cart-gvhd-extent-cs
Title: "Extent of chronic GVHD"
Description: "Whether chronic graft-versus-host disease is limited or extensive."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-gvhd-extent-vs"
* #limited "Limited"
* #extensive "Extensive"
