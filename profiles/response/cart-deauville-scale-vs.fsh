ValueSet: CartDeauvilleScaleVs
Id: cart-deauville-scale-vs
Title: "Deauville scale"
Description: "The code of the Deauville scale."
* ^experimental = false
* ^copyright = "This artifact includes content from SNOMED Clinical Terms (SNOMED CT), which is copyright of the International Health Terminology Standards Development Organisation (IHTSDO). Use requires a licence or residence in a member country."
* $SCT#708895006 "Deauville five point scale"
