ValueSet: CartPerformanceScaleVs
Id: cart-performance-scale-vs
Title: "Scales of performance status"
Description: "Codes of the three scales of performance status."
* ^experimental = false
* ^copyright = "This material contains content from LOINC (http://loinc.org). LOINC is copyright Regenstrief Institute, Inc. and the LOINC Committee, and is available at no cost under the licence at http://loinc.org/license. NCI Thesaurus, U.S. National Cancer Institute; free to use (CC BY 4.0), with acknowledgement."
* $LNC#89247-1 "ECOG Performance Status score"
* $LNC#89243-0 "Karnofsky Performance Status score"
* $NCIT#C38144 "Lansky Play-Performance Status"
