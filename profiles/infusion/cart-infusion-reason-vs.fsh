ValueSet: CartInfusionReasonVs
Id: cart-infusion-reason-vs
Title: "Reasons for an infusion"
Description: "Why the cells are given: the purpose of the therapy, and of a further course why it was begun."
* ^experimental = false
* include codes from valueset CartTreatmentPurposeVs
* include codes from valueset CartFurtherInfusionReasonVs
