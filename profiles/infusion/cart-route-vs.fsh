ValueSet: CartRouteVs
Id: cart-route-vs
Title: "Routes of infusion"
Description: "Route by which the cells are given; other codes of SNOMED CT may be sent."
* ^experimental = false
* ^copyright = "This artifact includes content from SNOMED Clinical Terms (SNOMED CT), which is copyright of the International Health Terminology Standards Development Organisation (IHTSDO). Use requires a licence or residence in a member country."
* $SCT#47625008 "Intravenous route"
