CodeSystem: CartVerdictCs
Id: cart-verdict-cs
Title: "Verdicts"
Description: "Verdict of a test against its specification."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-verdict-vs"
* #within-specification "Within specification"
* #within-specification ^designation[0].language = #ru
* #within-specification ^designation[0].value = "Соответствует спецификации"
* #within-specification ^designation[1].language = #kk
* #within-specification ^designation[1].value = "Спецификацияға сәйкес"
* #out-of-specification "Out of specification"
* #out-of-specification ^designation[0].language = #ru
* #out-of-specification ^designation[0].value = "Не соответствует спецификации"
* #out-of-specification ^designation[1].language = #kk
* #out-of-specification ^designation[1].value = "Спецификацияға сәйкес емес"
* #for-information "For information" "There is no specification."
* #for-information ^designation[0].language = #ru
* #for-information ^designation[0].value = "Для сведения"
* #for-information ^designation[1].language = #kk
* #for-information ^designation[1].value = "Ақпарат үшін"
* #pending "Pending" "The result is not final."
* #pending ^designation[0].language = #ru
* #pending ^designation[0].value = "Ожидается"
* #pending ^designation[1].language = #kk
* #pending ^designation[1].value = "Күтілуде"
