ValueSet: CartInfusionKindVs
Id: cart-infusion-kind-vs
Title: "Kinds of infusion"
Description: "The codes of the code system of the same name: how an infusion stands to the course it belongs to."
* ^experimental = false
* CartInfusionKindCs#initial "First infusion of the course"
* CartInfusionKindCs#planned-split "Planned part of a split dose"
* CartInfusionKindCs#unplanned-further "Unplanned further infusion"
