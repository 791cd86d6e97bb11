CodeSystem: CartConsciousnessCs
Id: cart-consciousness-cs
Title: "Level of consciousness"
Description: "What it takes to awaken the patient."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-consciousness-vs"
* #spontaneous "Awakens spontaneously"
* #spontaneous ^designation[0].language = #ru
* #spontaneous ^designation[0].value = "Пробуждается самостоятельно"
* #spontaneous ^designation[1].language = #kk
* #spontaneous ^designation[1].value = "Өздігінен оянады"
* #voice "Awakens to voice"
* #voice ^designation[0].language = #ru
* #voice ^designation[0].value = "Пробуждается на голос"
* #voice ^designation[1].language = #kk
* #voice ^designation[1].value = "Дауысқа оянады"
* #tactile "Awakens only to tactile stimulus"
* #tactile ^designation[0].language = #ru
* #tactile ^designation[0].value = "Пробуждается только на тактильный раздражитель"
* #tactile ^designation[1].language = #kk
* #tactile ^designation[1].value = "Тек тактильді тітіркендіргішке оянады"
* #unarousable "Unarousable" "Unarousable, or only by vigorous or repetitive tactile stimuli; stupor or coma."
* #unarousable ^designation[0].language = #ru
* #unarousable ^designation[0].value = "Не пробуждается"
* #unarousable ^designation[1].language = #kk
* #unarousable ^designation[1].value = "Оянбайды"
