CodeSystem: CartSnomedFragmentCs
Id: cart-snomed-fragment-cs
Title: "SNOMED CT (fragment)"
Description: "The few codes of SNOMED CT that the value sets of this guide enumerate."
* ^url = "http://snomed.info/sct"
* ^content = #fragment
* ^caseSensitive = true
* ^experimental = false
* ^copyright = "This artifact includes content from SNOMED Clinical Terms (SNOMED CT), which is copyright of the International Health Terminology Standards Development Organisation (IHTSDO). Use requires a licence or residence in a member country."
* #109989006 "Multiple myeloma"
* #119359002 "Bone marrow specimen"
* #122551003 "Peripheral blood specimen"
* #277571004 "B-cell acute lymphoblastic leukemia"
* #47625008 "Intravenous route"
* #50223000 "Allogeneic transplantation"
* #53088000 "Autogenous transplantation"
* #708895006 "Deauville five point scale"
* #77465005 "Transplantation"
