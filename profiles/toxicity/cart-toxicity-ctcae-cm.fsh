Instance: cart-toxicity-ctcae-cm
InstanceOf: ConceptMap
Title: "Toxicities as CTCAE terms"
Usage: #definition
* url = "https://fhir.cartexchange.org/ig/ConceptMap/cart-toxicity-ctcae-cm"
* name = "CartToxicityCtcaeCm"
* title = "Toxicities as CTCAE terms"
* status = #active
* experimental = false
* description = "Maps toxicities to terms of CTCAE version 5 by their NCI Thesaurus codes, where the term means the same."
* copyright = "NCI Thesaurus, U.S. National Cancer Institute; free to use (CC BY 4.0), with acknowledgement."
* sourceCanonical = "https://fhir.cartexchange.org/ig/ValueSet/cart-toxicity-vs"
* targetCanonical = "https://fhir.cartexchange.org/ig/ValueSet/cart-ctcae-term-vs"
* group.source = "https://fhir.cartexchange.org/ig/CodeSystem/cart-toxicity-cs"
* group.target = "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl"
* group.element[+].code = #crs
* group.element[=].display = "Cytokine release syndrome"
* group.element[=].target[+].code = #C143394
* group.element[=].target[=].display = "Cytokine release syndrome"
* group.element[=].target[=].equivalence = #equivalent
* group.element[=].target[=].comment = "The term; CTCAE grades it otherwise than ASTCT."
* group.element[+].code = #tumour-lysis
* group.element[=].display = "Tumour lysis syndrome"
* group.element[=].target[+].code = #C146688
* group.element[=].target[=].display = "Tumor lysis syndrome"
* group.element[=].target[=].equivalence = #equivalent
* group.element[+].code = #icans
* group.element[=].display = "Neurotoxicity (ICANS)"
* group.element[=].target[+].code = #C146699
* group.element[=].target[=].display = "Encephalopathy"
* group.element[=].target[=].equivalence = #wider
* group.element[=].target[=].comment = "CTCAE version 5 has no term for ICANS."
* group.element[+].code = #iec-hs
* group.element[=].display = "IEC-HS"
* group.element[=].target[+].equivalence = #unmatched
* group.element[=].target[=].comment = "CTCAE version 5 has no term."
* group.element[+].code = #icaht
* group.element[=].display = "Haematotoxicity (ICAHT)"
* group.element[=].target[+].equivalence = #unmatched
* group.element[=].target[=].comment = "Neutrophil and platelet counts are terms of their own."
* group.element[+].code = #hypogammaglobulinaemia
* group.element[=].display = "Hypogammaglobulinaemia"
* group.element[=].target[+].equivalence = #unmatched
* group.element[=].target[=].comment = "No term of this value set."
* group.element[+].code = #acute-gvhd
* group.element[=].display = "Acute graft-versus-host disease"
* group.element[=].target[+].equivalence = #unmatched
* group.element[=].target[=].comment = "No term of this value set."
* group.element[+].code = #chronic-gvhd
* group.element[=].display = "Chronic graft-versus-host disease"
* group.element[=].target[+].equivalence = #unmatched
* group.element[=].target[=].comment = "No term of this value set."
* group.element[+].code = #infection
* group.element[=].display = "Infection"
* group.element[=].target[+].equivalence = #unmatched
* group.element[=].target[=].comment = "Infections are terms of their own."
* group.element[+].code = #organ-toxicity
* group.element[=].display = "Other organ toxicity"
* group.element[=].target[+].equivalence = #unmatched
* group.element[=].target[=].comment = "Send the term itself."
* group.element[+].code = #other
* group.element[=].display = "Other toxicity"
* group.element[=].target[+].equivalence = #unmatched
* group.element[=].target[=].comment = "Send the term itself."
