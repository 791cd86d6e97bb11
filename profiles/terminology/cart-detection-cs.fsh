CodeSystem: CartDetectionCs
Id: cart-detection-cs
Title: "Detected or not"
Description: "Whether what a test looks for was detected."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-detection-vs"
* #detected "Detected"
* #detected ^designation[0].language = #ru
* #detected ^designation[0].value = "Обнаружено"
* #detected ^designation[1].language = #kk
* #detected ^designation[1].value = "Анықталды"
* #not-detected "Not detected"
* #not-detected ^designation[0].language = #ru
* #not-detected ^designation[0].value = "Не обнаружено"
* #not-detected ^designation[1].language = #kk
* #not-detected ^designation[1].value = "Анықталмады"
* #indeterminate "Indeterminate" "The test was done and gave no clear result."
* #indeterminate ^designation[0].language = #ru
* #indeterminate ^designation[0].value = "Неопределённый результат"
* #indeterminate ^designation[1].language = #kk
* #indeterminate ^designation[1].value = "Анықталмаған нәтиже"
