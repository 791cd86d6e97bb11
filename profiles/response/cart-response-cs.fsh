CodeSystem: CartResponseCs
Id: cart-response-cs
Title: "Categories of response"
Description: "Categories of response to therapy, general and specific to a disease."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-response-vs"
* #complete-response "Complete response" "Complete response or remission by the criteria named in method."
* #complete-response ^designation[0].language = #ru
* #complete-response ^designation[0].value = "Полный ответ"
* #complete-response ^designation[1].language = #kk
* #complete-response ^designation[1].value = "Толық жауап"
* #complete-metabolic-response "Complete metabolic response" "Lymphoma: complete response on PET-CT."
* #complete-metabolic-response ^designation[0].language = #ru
* #complete-metabolic-response ^designation[0].value = "Полный метаболический ответ"
* #complete-metabolic-response ^designation[1].language = #kk
* #complete-metabolic-response ^designation[1].value = "Толық метаболизмдік жауап"
* #complete-response-incomplete-recovery "Complete response with incomplete count recovery" "Leukaemia: complete response without full recovery of blood counts."
* #complete-response-incomplete-recovery ^designation[0].language = #ru
* #complete-response-incomplete-recovery ^designation[0].value = "Полный ответ с неполным восстановлением показателей крови"
* #complete-response-incomplete-recovery ^designation[1].language = #kk
* #complete-response-incomplete-recovery ^designation[1].value = "Қан көрсеткіштері толық қалпына келмеген толық жауап"
* #stringent-complete-response "Stringent complete response" "Myeloma."
* #stringent-complete-response ^designation[0].language = #ru
* #stringent-complete-response ^designation[0].value = "Строгий полный ответ"
* #very-good-partial-response "Very good partial response" "Myeloma."
* #very-good-partial-response ^designation[0].language = #ru
* #very-good-partial-response ^designation[0].value = "Очень хороший частичный ответ"
* #very-good-partial-response ^designation[1].language = #kk
* #very-good-partial-response ^designation[1].value = "Өте жақсы ішінара жауап"
* #partial-response "Partial response"
* #partial-response ^designation[0].language = #ru
* #partial-response ^designation[0].value = "Частичный ответ"
* #partial-response ^designation[1].language = #kk
* #partial-response ^designation[1].value = "Ішінара жауап"
* #partial-metabolic-response "Partial metabolic response" "Lymphoma."
* #partial-metabolic-response ^designation[0].language = #ru
* #partial-metabolic-response ^designation[0].value = "Частичный метаболический ответ"
* #partial-metabolic-response ^designation[1].language = #kk
* #partial-metabolic-response ^designation[1].value = "Ішінара метаболизмдік жауап"
* #minimal-response "Minimal response" "Myeloma."
* #minimal-response ^designation[0].language = #ru
* #minimal-response ^designation[0].value = "Минимальный ответ"
* #minimal-response ^designation[1].language = #kk
* #minimal-response ^designation[1].value = "Минималды жауап"
* #stable-disease "Stable disease"
* #stable-disease ^designation[0].language = #ru
* #stable-disease ^designation[0].value = "Стабилизация заболевания"
* #stable-disease ^designation[1].language = #kk
* #stable-disease ^designation[1].value = "Аурудың тұрақтануы"
* #no-metabolic-response "No metabolic response" "Lymphoma."
* #no-metabolic-response ^designation[0].language = #ru
* #no-metabolic-response ^designation[0].value = "Отсутствие метаболического ответа"
* #no-metabolic-response ^designation[1].language = #kk
* #no-metabolic-response ^designation[1].value = "Метаболизмдік жауап жоқ"
* #no-response "No response" "No response, where the criteria know no stable disease."
* #no-response ^designation[0].language = #ru
* #no-response ^designation[0].value = "Отсутствие ответа"
* #no-response ^designation[1].language = #kk
* #no-response ^designation[1].value = "Жауап жоқ"
* #progressive-disease "Progressive disease"
* #progressive-disease ^designation[0].language = #ru
* #progressive-disease ^designation[0].value = "Прогрессирование заболевания"
* #progressive-disease ^designation[1].language = #kk
* #progressive-disease ^designation[1].value = "Аурудың үдеуі"
* #progressive-metabolic-disease "Progressive metabolic disease" "Lymphoma."
* #progressive-metabolic-disease ^designation[0].language = #ru
* #progressive-metabolic-disease ^designation[0].value = "Метаболическое прогрессирование"
* #progressive-metabolic-disease ^designation[1].language = #kk
* #progressive-metabolic-disease ^designation[1].value = "Метаболизмдік үдеу"
* #relapse "Relapse" "Relapse after complete response."
* #relapse ^designation[0].language = #ru
* #relapse ^designation[0].value = "Рецидив"
* #relapse ^designation[1].language = #kk
* #relapse ^designation[1].value = "Рецидив"
* #normalization-of-organ-function "Normalisation of organ function" "Non-malignant disease."
* #normalization-of-organ-function ^designation[0].language = #ru
* #normalization-of-organ-function ^designation[0].value = "Нормализация функции органа"
* #normalization-of-organ-function ^designation[1].language = #kk
* #normalization-of-organ-function ^designation[1].value = "Ағза қызметінің қалпына келуі"
* #partial-normalization-of-organ-function "Partial normalisation of organ function" "Non-malignant disease."
* #partial-normalization-of-organ-function ^designation[0].language = #ru
* #partial-normalization-of-organ-function ^designation[0].value = "Частичная нормализация функции органа"
* #partial-normalization-of-organ-function ^designation[1].language = #kk
* #partial-normalization-of-organ-function ^designation[1].value = "Ағза қызметінің ішінара қалпына келуі"
* #not-applicable "Not applicable" "No response can be assessed, for instance because there was no measurable disease."
* #not-applicable ^designation[0].language = #ru
* #not-applicable ^designation[0].value = "Неприменимо"
* #not-applicable ^designation[1].language = #kk
* #not-applicable ^designation[1].value = "Қолданылмайды"
