ValueSet: CartTransplantVs
Id: cart-transplant-vs
Title: "Transplants"
Description: "Kinds of transplantation of haematopoietic stem cells."
* ^experimental = false
* ^copyright = "This artifact includes content from SNOMED Clinical Terms (SNOMED CT), which is copyright of the International Health Terminology Standards Development Organisation (IHTSDO). Use requires a licence or residence in a member country."
* $SCT#53088000 "Autogenous transplantation"
* $SCT#50223000 "Allogeneic transplantation"
* $SCT#77465005 "Transplantation"
