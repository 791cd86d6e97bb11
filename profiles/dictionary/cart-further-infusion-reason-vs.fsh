ValueSet: CartFurtherInfusionReasonVs
Id: cart-further-infusion-reason-vs
Title: "Reasons for a further course"
Description: "The codes of the code system of the same name: why a new, unplanned course of cellular therapy was given."
* ^experimental = false
* CartFurtherInfusionReasonCs#response "Response of the disease"
* CartFurtherInfusionReasonCs#new-indication "New indication"
