ValueSet: CartToxicityVs
Id: cart-toxicity-vs
Title: "Toxicities"
Description: "The codes of the code system of the same name: toxicities after CAR-T therapy, as what a patient had or as what a drug was given for."
* ^experimental = false
* CartToxicityCs#crs "Cytokine release syndrome"
* CartToxicityCs#icans "Neurotoxicity (ICANS)"
* CartToxicityCs#iec-hs "IEC-HS"
* CartToxicityCs#icaht "Haematotoxicity (ICAHT)"
* CartToxicityCs#hypogammaglobulinaemia "Hypogammaglobulinaemia"
* CartToxicityCs#acute-gvhd "Acute graft-versus-host disease"
* CartToxicityCs#chronic-gvhd "Chronic graft-versus-host disease"
* CartToxicityCs#infection "Infection"
* CartToxicityCs#tumour-lysis "Tumour lysis syndrome"
* CartToxicityCs#organ-toxicity "Other organ toxicity"
* CartToxicityCs#other "Other toxicity"
