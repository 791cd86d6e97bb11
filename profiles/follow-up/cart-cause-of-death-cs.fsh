CodeSystem: CartCauseOfDeathCs
Id: cart-cause-of-death-cs
Title: "Causes of death"
Description: "Groups of causes of death after CAR-T therapy."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-cause-of-death-vs"
* #disease "Relapse, persistence or progression of the disease"
* #disease ^designation[0].language = #ru
* #disease ^designation[0].value = "Рецидив, персистенция или прогрессирование заболевания"
* #disease ^designation[1].language = #kk
* #disease ^designation[1].value = "Аурудың рецидиві, сақталуы немесе үдеуі"
* #crs "Cytokine release syndrome"
* #crs ^designation[0].language = #ru
* #crs ^designation[0].value = "Синдром высвобождения цитокинов"
* #neurotoxicity "Neurotoxicity (ICANS)"
* #neurotoxicity ^designation[0].language = #ru
* #neurotoxicity ^designation[0].value = "Нейротоксичность (ICANS)"
* #neurotoxicity ^designation[1].language = #kk
* #neurotoxicity ^designation[1].value = "Нейроуыттылық (ICANS)"
* #iec-hs "IEC-HS or haemophagocytic lymphohistiocytosis"
* #iec-hs ^designation[0].language = #ru
* #iec-hs ^designation[0].value = "IEC-HS или гемофагоцитарный лимфогистиоцитоз"
* #infection "Infection"
* #infection ^designation[0].language = #ru
* #infection ^designation[0].value = "Инфекция"
* #infection ^designation[1].language = #kk
* #infection ^designation[1].value = "Инфекция"
* #acute-gvhd "Acute graft-versus-host disease"
* #acute-gvhd ^designation[0].language = #ru
* #acute-gvhd ^designation[0].value = "Острая реакция «трансплантат против хозяина»"
* #chronic-gvhd "Chronic graft-versus-host disease"
* #chronic-gvhd ^designation[0].language = #ru
* #chronic-gvhd ^designation[0].value = "Хроническая реакция «трансплантат против хозяина»"
* #graft-failure "Graft rejection or failure"
* #graft-failure ^designation[0].language = #ru
* #graft-failure ^designation[0].value = "Отторжение или несостоятельность трансплантата"
* #haemorrhage "Haemorrhage"
* #haemorrhage ^designation[0].language = #ru
* #haemorrhage ^designation[0].value = "Кровотечение"
* #haemorrhage ^designation[1].language = #kk
* #haemorrhage ^designation[1].value = "Қан кету"
* #organ-failure "Organ failure" "Not due to infection or graft-versus-host disease."
* #organ-failure ^designation[0].language = #ru
* #organ-failure ^designation[0].value = "Органная недостаточность"
* #organ-failure ^designation[1].language = #kk
* #organ-failure ^designation[1].value = "Ағзалар жеткіліксіздігі"
* #subsequent-neoplasm "Subsequent neoplasm"
* #subsequent-neoplasm ^designation[0].language = #ru
* #subsequent-neoplasm ^designation[0].value = "Последующее новообразование"
* #vascular "Vascular cause"
* #vascular ^designation[0].language = #ru
* #vascular ^designation[0].value = "Сосудистая причина"
* #vascular ^designation[1].language = #kk
* #vascular ^designation[1].value = "Тамырлық себеп"
* #accident-or-suicide "Accident, violence or suicide"
* #accident-or-suicide ^designation[0].language = #ru
* #accident-or-suicide ^designation[0].value = "Несчастный случай, насилие или самоубийство"
* #accident-or-suicide ^designation[1].language = #kk
* #accident-or-suicide ^designation[1].value = "Жазатайым оқиға, зорлық немесе суицид"
* #other "Other cause" "Named in the text."
* #other ^designation[0].language = #ru
* #other ^designation[0].value = "Другая причина"
* #other ^designation[1].language = #kk
* #other ^designation[1].value = "Басқа себеп"
