CodeSystem: CartIcd10CmFragmentCs
Id: cart-icd-10-cm-fragment-cs
Title: "ICD-10-CM (fragment)"
Description: "The codes of ICD-10-CM that the value sets of this guide enumerate."
* ^url = "http://hl7.org/fhir/sid/icd-10-cm"
* ^content = #fragment
* ^caseSensitive = true
* ^experimental = false
* ^copyright = "ICD-10-CM: U.S. National Center for Health Statistics, based on the ICD-10 of WHO."
* #C91.00 "Acute lymphoblastic leukemia not having achieved remission"
* #C91.01 "Acute lymphoblastic leukemia, in remission"
