CodeSystem: CartIcdO3FragmentCs
Id: cart-icd-o-3-fragment-cs
Title: "ICD-O-3 (fragment)"
Description: "The codes of ICD-O-3 morphology that the value sets of this guide enumerate."
* ^url = "http://terminology.hl7.org/CodeSystem/icd-o-3"
* ^content = #fragment
* ^caseSensitive = true
* ^experimental = false
* ^copyright = "ICD-O-3: World Health Organization, 3rd edition. Codes and names are facts cited for interoperability; the classification is WHO's."
* #9673/3 "Mantle cell lymphoma"
* #9679/3 "Mediastinal large B-cell lymphoma"
* #9680/3 "Diffuse large B-cell lymphoma"
* #9690/3 "Follicular lymphoma"
* #9732/3 "Plasma cell myeloma"
* #9811/3 "B lymphoblastic leukaemia/lymphoma"
* #9823/3 "Chronic lymphocytic leukaemia/small lymphocytic lymphoma"
