CodeSystem: CartToxicityCs
Id: cart-toxicity-cs
Title: "Toxicities"
Description: "Toxicities after CAR-T therapy, as what a patient had or as what a drug was given for."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-toxicity-vs"
* #crs "Cytokine release syndrome"
* #icans "Neurotoxicity (ICANS)"
* #iec-hs "IEC-HS" "Immune effector cell-associated haemophagocytic lymphohistiocytosis-like syndrome."
* #icaht "Haematotoxicity (ICAHT)"
* #hypogammaglobulinaemia "Hypogammaglobulinaemia"
* #acute-gvhd "Acute graft-versus-host disease"
* #chronic-gvhd "Chronic graft-versus-host disease"
* #infection "Infection"
* #tumour-lysis "Tumour lysis syndrome"
* #organ-toxicity "Other organ toxicity"
* #other "Other toxicity" "Named in the text."
