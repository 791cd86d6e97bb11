CodeSystem: CartTherapyKindCs
Id: cart-therapy-kind-cs
Title: "Kinds of therapy"
Description: "Kind of a therapy before, between or after the steps of a course."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-therapy-kind-vs"
* #systemic "Systemic therapy" "Chemotherapy with or without antibodies."
* #systemic ^designation[0].language = #ru
* #systemic ^designation[0].value = "Системная терапия"
* #systemic ^designation[1].language = #kk
* #systemic ^designation[1].value = "Жүйелік терапия"
* #chemotherapy "Chemotherapy"
* #chemotherapy ^designation[0].language = #ru
* #chemotherapy ^designation[0].value = "Химиотерапия"
* #chemotherapy ^designation[1].language = #kk
* #chemotherapy ^designation[1].value = "Химиотерапия"
* #steroids "Corticosteroids"
* #steroids ^designation[0].language = #ru
* #steroids ^designation[0].value = "Кортикостероиды"
* #steroids ^designation[1].language = #kk
* #steroids ^designation[1].value = "Кортикостероидтар"
* #immunotherapy "Immunotherapy" "Antibodies, bispecific antibodies, antibody-drug conjugates, checkpoint inhibitors."
* #immunotherapy ^designation[0].language = #ru
* #immunotherapy ^designation[0].value = "Иммунотерапия"
* #immunotherapy ^designation[1].language = #kk
* #immunotherapy ^designation[1].value = "Иммунотерапия"
* #targeted "Targeted therapy" "Small molecules."
* #targeted ^designation[0].language = #ru
* #targeted ^designation[0].value = "Таргетная терапия"
* #targeted ^designation[1].language = #kk
* #targeted ^designation[1].value = "Таргеттік терапия"
* #radiotherapy "Radiotherapy"
* #radiotherapy ^designation[0].language = #ru
* #radiotherapy ^designation[0].value = "Лучевая терапия"
* #radiotherapy ^designation[1].language = #kk
* #radiotherapy ^designation[1].value = "Сәулелік терапия"
* #surgery "Surgery"
* #surgery ^designation[0].language = #ru
* #surgery ^designation[0].value = "Хирургическое лечение"
* #surgery ^designation[1].language = #kk
* #surgery ^designation[1].value = "Хирургиялық ем"
* #cellular-therapy "Cellular therapy"
* #cellular-therapy ^designation[0].language = #ru
* #cellular-therapy ^designation[0].value = "Клеточная терапия"
* #cellular-therapy ^designation[1].language = #kk
* #cellular-therapy ^designation[1].value = "Жасушалық терапия"
* #transplant "Transplantation"
* #transplant ^designation[0].language = #ru
* #transplant ^designation[0].value = "Трансплантация"
* #transplant ^designation[1].language = #kk
* #transplant ^designation[1].value = "Трансплантация"
* #other "Other therapy" "Named in the text."
* #other ^designation[0].language = #ru
* #other ^designation[0].value = "Другая терапия"
* #other ^designation[1].language = #kk
* #other ^designation[1].value = "Басқа терапия"
