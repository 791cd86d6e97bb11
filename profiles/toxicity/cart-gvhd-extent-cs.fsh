CodeSystem: CartGvhdExtentCs
Id: cart-gvhd-extent-cs
Title: "Extent of chronic GVHD"
Description: "Whether chronic graft-versus-host disease is limited or extensive."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-gvhd-extent-vs"
* #limited "Limited"
* #limited ^designation[0].language = #ru
* #limited ^designation[0].value = "Ограниченная"
* #limited ^designation[1].language = #kk
* #limited ^designation[1].value = "Шектелген"
* #extensive "Extensive"
* #extensive ^designation[0].language = #ru
* #extensive ^designation[0].value = "Распространённая"
