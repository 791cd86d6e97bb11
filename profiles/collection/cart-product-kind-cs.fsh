CodeSystem: CartProductKindCs
Id: cart-product-kind-cs
Title: "Kinds of cell material"
Description: "What a biologically derived product of a course is."
* ^caseSensitive = true
* ^experimental = false
* #apheresis "Apheresis product" "Mononuclear cells collected by leukapheresis: the starting material."
* #car-t "CAR-T product" "Genetically modified T cells for infusion."
