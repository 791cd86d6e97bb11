CodeSystem: CartGvhdComponentCs
Id: cart-gvhd-component-cs
Title: "Components of GVHD"
Description: "Organ stages and extent of graft-versus-host disease."
* ^caseSensitive = true
* ^experimental = false
* #skin "Skin"
* #lower-gi "Lower intestinal tract"
* #upper-gi "Upper intestinal tract"
* #liver "Liver"
* #other-site "Other site"
* #extent "Extent of chronic GVHD"
