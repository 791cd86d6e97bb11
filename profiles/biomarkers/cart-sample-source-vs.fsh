ValueSet: CartSampleSourceVs
Id: cart-sample-source-vs
Title: "Sources of a sample"
Description: "Where a sample came from."
* ^experimental = false
* ^copyright = "This artifact includes content from SNOMED Clinical Terms (SNOMED CT), which is copyright of the International Health Terminology Standards Development Organisation (IHTSDO). Use requires a licence or residence in a member country."
* CartTissueSourceCs#peripheral-blood "Peripheral blood"
* CartTissueSourceCs#bone-marrow "Bone marrow"
* CartTissueSourceCs#tumour "Tumour"
* CartTissueSourceCs#lymph-node "Lymph node"
* CartTissueSourceCs#cerebrospinal-fluid "Cerebrospinal fluid"
* CartTissueSourceCs#other "Other tissue"
* $SCT#119359002 "Bone marrow specimen"
* $SCT#122551003 "Peripheral blood specimen"
