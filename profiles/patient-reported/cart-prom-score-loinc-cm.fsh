Instance: cart-prom-score-loinc-cm
InstanceOf: ConceptMap
Title: "Scores reported by the patient in LOINC"
Usage: #definition
* url = "https://fhir.cartexchange.org/ig/ConceptMap/cart-prom-score-loinc-cm"
* name = "CartPromScoreLoincCm"
* title = "Scores reported by the patient in LOINC"
* status = #active
* experimental = false
* description = "Maps scores of PROMIS-29 to LOINC, as the PROM module of the German Medical Informatics Initiative codes them; where no code is verified, there is none."
* copyright = "This material contains content from LOINC (http://loinc.org). LOINC is copyright Regenstrief Institute, Inc. and the LOINC Committee, and is available at no cost under the licence at http://loinc.org/license."
* sourceCanonical = "https://fhir.cartexchange.org/ig/ValueSet/cart-prom-score-vs"
* targetUri = "http://loinc.org/vs"
* group.source = "https://fhir.cartexchange.org/ig/CodeSystem/cart-prom-score-cs"
* group.target = "http://loinc.org"
* group.element[+].code = #promis-physical-function
* group.element[=].display = "PROMIS physical function, T-score"
* group.element[=].target[+].code = #91721-1
* group.element[=].target[=].display = "PROMIS physical function - version 2.0 T-score"
* group.element[=].target[=].equivalence = #narrower
* group.element[=].target[=].comment = "The code names the version of the item bank."
* group.element[+].code = #promis-depression
* group.element[=].display = "PROMIS depression, T-score"
* group.element[=].target[+].code = #77861-3
* group.element[=].target[=].display = "PROMIS emotional distress - depression - version 1.0 Tscore"
* group.element[=].target[=].equivalence = #narrower
* group.element[=].target[=].comment = "The code names the version of the item bank."
* group.element[+].code = #promis-fatigue
* group.element[=].display = "PROMIS fatigue, T-score"
* group.element[=].target[+].code = #77864-7
* group.element[=].target[=].display = "PROMIS fatigue - version 1.0 Tscore"
* group.element[=].target[=].equivalence = #narrower
* group.element[=].target[=].comment = "The code names the version of the item bank."
* group.element[+].code = #promis-sleep-disturbance
* group.element[=].display = "PROMIS sleep disturbance, T-score"
* group.element[=].target[+].code = #77860-5
* group.element[=].target[=].display = "PROMIS sleep disturbance - version 1.0 Tscore"
* group.element[=].target[=].equivalence = #narrower
* group.element[=].target[=].comment = "The code names the version of the item bank."
* group.element[+].code = #promis-social-roles
* group.element[=].display = "PROMIS ability to participate in social roles, T-score"
* group.element[=].target[+].code = #77854-8
* group.element[=].target[=].display = "PROMIS ability to participate in social roles and activities - version 2.0 Tscore"
* group.element[=].target[=].equivalence = #narrower
* group.element[=].target[=].comment = "The code names the version of the item bank."
* group.element[+].code = #promis-pain-interference
* group.element[=].display = "PROMIS pain interference, T-score"
* group.element[=].target[+].code = #77865-4
* group.element[=].target[=].display = "PROMIS pain interference - version 1.0 Tscore"
* group.element[=].target[=].equivalence = #narrower
* group.element[=].target[=].comment = "The code names the version of the item bank."
* group.element[+].code = #promis-pain-intensity
* group.element[=].display = "PROMIS pain intensity, 0 to 10"
* group.element[=].target[+].code = #75261-8
* group.element[=].target[=].display = "How intense was your average pain in the past 7 days [PROMIS]"
* group.element[=].target[=].equivalence = #equivalent
* group.element[+].code = #promis-anxiety
* group.element[=].display = "PROMIS anxiety, T-score"
* group.element[=].target[+].equivalence = #unmatched
* group.element[=].target[=].comment = "Published guides give two different codes; none is given here until one is verified."
* group.element[+].code = #cost-facit
* group.element[=].display = "COST score of financial toxicity"
* group.element[=].target[+].equivalence = #unmatched
* group.element[=].target[=].comment = "No verified code of LOINC."
* group.element[+].code = #eq-5d-index
* group.element[=].display = "EQ-5D index"
* group.element[=].target[+].equivalence = #unmatched
* group.element[=].target[=].comment = "No verified code of LOINC."
* group.element[+].code = #eq-5d-vas
* group.element[=].display = "EQ-5D visual analogue scale"
* group.element[=].target[+].equivalence = #unmatched
* group.element[=].target[=].comment = "No verified code of LOINC."
* group.element[+].code = #eortc-qlq-c30-global
* group.element[=].display = "EORTC QLQ-C30 global health"
* group.element[=].target[+].equivalence = #unmatched
* group.element[=].target[=].comment = "No verified code of LOINC."
