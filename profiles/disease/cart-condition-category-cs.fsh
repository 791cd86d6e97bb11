CodeSystem: CartConditionCategoryCs
Id: cart-condition-category-cs
Title: "Conditions of a CAR-T course"
Description: "The part a condition plays in a CAR-T course."
* ^caseSensitive = true
* ^experimental = false
* #car-t-indication "Indication for CAR-T therapy" "The disease for which the cells are given."
* #car-t-indication ^designation[0].language = #ru
* #car-t-indication ^designation[0].value = "Показание к CAR-T-терапии"
* #car-t-indication ^designation[1].language = #kk
* #car-t-indication ^designation[1].value = "CAR-T терапиясына көрсетілім"
* #comorbidity "Comorbidity" "A disease that was there before the infusion."
* #comorbidity ^designation[0].language = #ru
* #comorbidity ^designation[0].value = "Сопутствующее заболевание"
* #comorbidity ^designation[1].language = #kk
* #comorbidity ^designation[1].value = "Қосалқы ауру"
* #toxicity "Toxicity" "A condition that followed the infusion."
* #toxicity ^designation[0].language = #ru
* #toxicity ^designation[0].value = "Токсичность"
* #toxicity ^designation[1].language = #kk
* #toxicity ^designation[1].value = "Уыттылық"
* #infection "Infection" "A clinically significant infection after the infusion."
* #infection ^designation[0].language = #ru
* #infection ^designation[0].value = "Инфекция"
* #infection ^designation[1].language = #kk
* #infection ^designation[1].value = "Инфекция"
* #subsequent-neoplasm "Subsequent neoplasm" "A new malignancy after the infusion."
* #subsequent-neoplasm ^designation[0].language = #ru
* #subsequent-neoplasm ^designation[0].value = "Последующее новообразование"
