CodeSystem: CartProductKindCs
Id: cart-product-kind-cs
Title: "Kinds of cell material"
Description: "What a biologically derived product of a course is."
* ^caseSensitive = true
* ^experimental = false
* #apheresis "Apheresis product" "Mononuclear cells collected by leukapheresis: the starting material."
* #apheresis ^designation[0].language = #ru
* #apheresis ^designation[0].value = "Продукт афереза"
* #apheresis ^designation[1].language = #kk
* #apheresis ^designation[1].value = "Аферез өнімі"
* #car-t "CAR-T product" "Genetically modified T cells for infusion."
* #car-t ^designation[0].language = #ru
* #car-t ^designation[0].value = "CAR-T-продукт"
* #car-t ^designation[1].language = #kk
* #car-t ^designation[1].value = "CAR-T өнімі"
