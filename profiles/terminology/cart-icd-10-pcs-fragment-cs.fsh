CodeSystem: CartIcd10PcsFragmentCs
Id: cart-icd-10-pcs-fragment-cs
Title: "ICD-10-PCS (fragment)"
Description: "The codes of ICD-10-PCS that the value sets of this guide enumerate."
* ^url = "http://www.cms.gov/Medicare/Coding/ICD10"
* ^content = #fragment
* ^caseSensitive = true
* ^experimental = false
* ^copyright = "ICD-10-PCS: Centers for Medicare & Medicaid Services, in the public domain; names shortened."
* #XW033A7 "Introduction of ciltacabtagene autoleucel into peripheral vein"
* #XW033C7 "Introduction of other autologous engineered CAR-T into peripheral vein"
* #XW033G7 "Introduction of allogeneic engineered CAR-T into peripheral vein"
* #XW033H7 "Introduction of axicabtagene ciloleucel into peripheral vein"
* #XW033J7 "Introduction of tisagenlecleucel into peripheral vein"
* #XW033K7 "Introduction of idecabtagene vicleucel into peripheral vein"
* #XW033M7 "Introduction of brexucabtagene autoleucel into peripheral vein"
* #XW033N7 "Introduction of lisocabtagene maraleucel into peripheral vein"
* #XW043A7 "Introduction of ciltacabtagene autoleucel into central vein"
* #XW043C7 "Introduction of other autologous engineered CAR-T into central vein"
* #XW043G7 "Introduction of allogeneic engineered CAR-T into central vein"
* #XW043H7 "Introduction of axicabtagene ciloleucel into central vein"
* #XW043J7 "Introduction of tisagenlecleucel into central vein"
* #XW043K7 "Introduction of idecabtagene vicleucel into central vein"
* #XW043M7 "Introduction of brexucabtagene autoleucel into central vein"
* #XW043N7 "Introduction of lisocabtagene maraleucel into central vein"
