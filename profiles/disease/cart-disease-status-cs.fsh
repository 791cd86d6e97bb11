CodeSystem: CartDiseaseStatusCs
Id: cart-disease-status-cs
Title: "Disease status"
Description: "Status of the disease before infusion."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-disease-status-vs"
* #complete-remission "Complete remission" "Component number says which."
* #complete-remission ^designation[0].language = #ru
* #complete-remission ^designation[0].value = "Полная ремиссия"
* #complete-remission ^designation[1].language = #kk
* #complete-remission ^designation[1].value = "Толық ремиссия"
* #partial-remission "Partial remission"
* #partial-remission ^designation[0].language = #ru
* #partial-remission ^designation[0].value = "Частичная ремиссия"
* #partial-remission ^designation[1].language = #kk
* #partial-remission ^designation[1].value = "Ішінара ремиссия"
* #stable-disease "Stable disease"
* #stable-disease ^designation[0].language = #ru
* #stable-disease ^designation[0].value = "Стабилизация заболевания"
* #stable-disease ^designation[1].language = #kk
* #stable-disease ^designation[1].value = "Аурудың тұрақтануы"
* #primary-refractory "Primary refractory" "Never in remission."
* #primary-refractory ^designation[0].language = #ru
* #primary-refractory ^designation[0].value = "Первично-рефрактерное заболевание"
* #primary-refractory ^designation[1].language = #kk
* #primary-refractory ^designation[1].value = "Бастапқы рефрактерлі"
* #relapse "Relapse" "Component number says which."
* #relapse ^designation[0].language = #ru
* #relapse ^designation[0].value = "Рецидив"
* #relapse ^designation[1].language = #kk
* #relapse ^designation[1].value = "Рецидив"
* #refractory-relapse "Refractory relapse" "A relapse that did not respond to therapy."
* #refractory-relapse ^designation[0].language = #ru
* #refractory-relapse ^designation[0].value = "Рефрактерный рецидив"
* #refractory-relapse ^designation[1].language = #kk
* #refractory-relapse ^designation[1].value = "Рефрактерлі рецидив"
* #progression "Progression"
* #progression ^designation[0].language = #ru
* #progression ^designation[0].value = "Прогрессирование"
* #progression ^designation[1].language = #kk
* #progression ^designation[1].value = "Үдеу"
* #not-evaluable "Not evaluable"
* #not-evaluable ^designation[0].language = #ru
* #not-evaluable ^designation[0].value = "Не поддаётся оценке"
* #not-evaluable ^designation[1].language = #kk
* #not-evaluable ^designation[1].value = "Бағалау мүмкін емес"
