CodeSystem: CartIcd10FragmentCs
Id: cart-icd-10-fragment-cs
Title: "ICD-10 (fragment)"
Description: "The codes of ICD-10 that the value sets of this guide enumerate."
* ^url = "http://hl7.org/fhir/sid/icd-10"
* ^content = #fragment
* ^caseSensitive = true
* ^experimental = false
* ^copyright = "ICD-10: World Health Organization, 10th revision. Codes and names are facts cited for interoperability; the classification is WHO's."
* #C82.0 "Follicular lymphoma grade I"
* #C82.1 "Follicular lymphoma grade II"
* #C82.2 "Follicular lymphoma grade III, unspecified"
* #C82.3 "Follicular lymphoma grade IIIa"
* #C82.4 "Follicular lymphoma grade IIIb"
* #C82.7 "Other types of follicular lymphoma"
* #C82.9 "Follicular lymphoma, unspecified"
* #C83.1 "Mantle cell lymphoma"
* #C83.3 "Diffuse large B-cell lymphoma"
* #C85.1 "B-cell lymphoma, unspecified"
* #C85.2 "Mediastinal (thymic) large B-cell lymphoma"
* #C90.0 "Multiple myeloma"
* #C91.0 "Acute lymphoblastic leukaemia [ALL]"
* #C91.1 "Chronic lymphocytic leukaemia of B-cell type"
