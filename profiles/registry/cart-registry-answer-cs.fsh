CodeSystem: CartRegistryAnswerCs
Id: cart-registry-answer-cs
Title: "Answers that registry forms share"
Description: "Options that occur in the forms of every registry."
* ^caseSensitive = true
* ^experimental = false
* #yes "Yes"
* #yes ^designation[0].language = #ru
* #yes ^designation[0].value = "Да"
* #yes ^designation[1].language = #kk
* #yes ^designation[1].value = "Иә"
* #no "No"
* #no ^designation[0].language = #ru
* #no ^designation[0].value = "Нет"
* #no ^designation[1].language = #kk
* #no ^designation[1].value = "Жоқ"
* #known "Known"
* #known ^designation[0].language = #ru
* #known ^designation[0].value = "Известно"
* #known ^designation[1].language = #kk
* #known ^designation[1].value = "Белгілі"
* #unknown "Unknown"
* #unknown ^designation[0].language = #ru
* #unknown ^designation[0].value = "Неизвестно"
* #unknown ^designation[1].language = #kk
* #unknown ^designation[1].value = "Белгісіз"
* #previously-reported "Previously reported"
* #previously-reported ^designation[0].language = #ru
* #previously-reported ^designation[0].value = "Сообщалось ранее"
* #previously-reported ^designation[1].language = #kk
* #previously-reported ^designation[1].value = "Бұрын хабарланған"
* #not-applicable "Not applicable"
* #not-applicable ^designation[0].language = #ru
* #not-applicable ^designation[0].value = "Неприменимо"
* #not-applicable ^designation[1].language = #kk
* #not-applicable ^designation[1].value = "Қолданылмайды"
