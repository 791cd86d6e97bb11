ValueSet: CartGvhdExtentVs
Id: cart-gvhd-extent-vs
Title: "Extent of chronic GVHD"
Description: "The codes of the code system of the same name: whether chronic graft-versus-host disease is limited or extensive."
* ^experimental = false
* CartGvhdExtentCs#limited "Limited"
* CartGvhdExtentCs#extensive "Extensive"
