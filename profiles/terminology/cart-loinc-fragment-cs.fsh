CodeSystem: CartLoincFragmentCs
Id: cart-loinc-fragment-cs
Title: "LOINC (fragment)"
Description: "The codes of LOINC that the value sets of this guide enumerate."
* ^url = "http://loinc.org"
* ^content = #fragment
* ^caseSensitive = true
* ^experimental = false
* ^copyright = "This material contains content from LOINC (http://loinc.org). LOINC is copyright Regenstrief Institute, Inc. and the LOINC Committee, and is available at no cost under the licence at http://loinc.org/license."
* #89243-0 "Karnofsky Performance Status score"
* #89247-1 "ECOG Performance Status score"
