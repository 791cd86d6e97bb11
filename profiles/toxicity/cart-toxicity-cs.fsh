CodeSystem: CartToxicityCs
Id: cart-toxicity-cs
Title: "Toxicities"
Description: "Toxicities after CAR-T therapy, as what a patient had or as what a drug was given for."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-toxicity-vs"
* #crs "Cytokine release syndrome"
* #crs ^designation[0].language = #ru
* #crs ^designation[0].value = "Синдром высвобождения цитокинов"
* #icans "Neurotoxicity (ICANS)"
* #icans ^designation[0].language = #ru
* #icans ^designation[0].value = "Нейротоксичность (ICANS)"
* #icans ^designation[1].language = #kk
* #icans ^designation[1].value = "Нейроуыттылық (ICANS)"
* #iec-hs "IEC-HS" "Immune effector cell-associated haemophagocytic lymphohistiocytosis-like syndrome."
* #icaht "Haematotoxicity (ICAHT)"
* #icaht ^designation[0].language = #ru
* #icaht ^designation[0].value = "Гематотоксичность (ICAHT)"
* #icaht ^designation[1].language = #kk
* #icaht ^designation[1].value = "Гематоуыттылық (ICAHT)"
* #hypogammaglobulinaemia "Hypogammaglobulinaemia"
* #hypogammaglobulinaemia ^designation[0].language = #ru
* #hypogammaglobulinaemia ^designation[0].value = "Гипогаммаглобулинемия"
* #hypogammaglobulinaemia ^designation[1].language = #kk
* #hypogammaglobulinaemia ^designation[1].value = "Гипогаммаглобулинемия"
* #acute-gvhd "Acute graft-versus-host disease"
* #acute-gvhd ^designation[0].language = #ru
* #acute-gvhd ^designation[0].value = "Острая реакция «трансплантат против хозяина»"
* #chronic-gvhd "Chronic graft-versus-host disease"
* #chronic-gvhd ^designation[0].language = #ru
* #chronic-gvhd ^designation[0].value = "Хроническая реакция «трансплантат против хозяина»"
* #infection "Infection"
* #infection ^designation[0].language = #ru
* #infection ^designation[0].value = "Инфекция"
* #infection ^designation[1].language = #kk
* #infection ^designation[1].value = "Инфекция"
* #tumour-lysis "Tumour lysis syndrome"
* #tumour-lysis ^designation[0].language = #ru
* #tumour-lysis ^designation[0].value = "Синдром лизиса опухоли"
* #tumour-lysis ^designation[1].language = #kk
* #tumour-lysis ^designation[1].value = "Ісік лизисі синдромы"
* #organ-toxicity "Other organ toxicity"
* #organ-toxicity ^designation[0].language = #ru
* #organ-toxicity ^designation[0].value = "Другая органная токсичность"
* #organ-toxicity ^designation[1].language = #kk
* #organ-toxicity ^designation[1].value = "Басқа ағзалық уыттылық"
* #other "Other toxicity" "Named in the text."
* #other ^designation[0].language = #ru
* #other ^designation[0].value = "Другая токсичность"
* #other ^designation[1].language = #kk
* #other ^designation[1].value = "Басқа уыттылық"
