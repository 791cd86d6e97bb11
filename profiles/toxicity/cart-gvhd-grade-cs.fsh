CodeSystem: CartGvhdGradeCs
Id: cart-gvhd-grade-cs
Title: "GVHD grades"
Description: "Overall grades of graft-versus-host disease: acute I to IV, chronic mild to severe."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-gvhd-grade-vs"
* #none "None" "Assessed, none."
* #none ^designation[0].language = #ru
* #none ^designation[0].value = "Нет"
* #none ^designation[1].language = #kk
* #none ^designation[1].value = "Жоқ"
* #acute-1 "Acute, grade I"
* #acute-1 ^designation[0].language = #ru
* #acute-1 ^designation[0].value = "Острая, степень I"
* #acute-1 ^designation[1].language = #kk
* #acute-1 ^designation[1].value = "Жедел, I дәреже"
* #acute-2 "Acute, grade II"
* #acute-2 ^designation[0].language = #ru
* #acute-2 ^designation[0].value = "Острая, степень II"
* #acute-2 ^designation[1].language = #kk
* #acute-2 ^designation[1].value = "Жедел, II дәреже"
* #acute-3 "Acute, grade III"
* #acute-3 ^designation[0].language = #ru
* #acute-3 ^designation[0].value = "Острая, степень III"
* #acute-3 ^designation[1].language = #kk
* #acute-3 ^designation[1].value = "Жедел, III дәреже"
* #acute-4 "Acute, grade IV"
* #acute-4 ^designation[0].language = #ru
* #acute-4 ^designation[0].value = "Острая, степень IV"
* #acute-4 ^designation[1].language = #kk
* #acute-4 ^designation[1].value = "Жедел, IV дәреже"
* #chronic-mild "Chronic, mild"
* #chronic-mild ^designation[0].language = #ru
* #chronic-mild ^designation[0].value = "Хроническая, лёгкая"
* #chronic-mild ^designation[1].language = #kk
* #chronic-mild ^designation[1].value = "Созылмалы, жеңіл"
* #chronic-moderate "Chronic, moderate"
* #chronic-moderate ^designation[0].language = #ru
* #chronic-moderate ^designation[0].value = "Хроническая, средней тяжести"
* #chronic-moderate ^designation[1].language = #kk
* #chronic-moderate ^designation[1].value = "Созылмалы, орташа"
* #chronic-severe "Chronic, severe"
* #chronic-severe ^designation[0].language = #ru
* #chronic-severe ^designation[0].value = "Хроническая, тяжёлая"
* #chronic-severe ^designation[1].language = #kk
* #chronic-severe ^designation[1].value = "Созылмалы, ауыр"
* #not-applicable "Not applicable"
* #not-applicable ^designation[0].language = #ru
* #not-applicable ^designation[0].value = "Неприменимо"
* #not-applicable ^designation[1].language = #kk
* #not-applicable ^designation[1].value = "Қолданылмайды"
