CodeSystem: CartCrsComponentCs
Id: cart-crs-component-cs
Title: "Components of CRS"
Description: "What a CRS grade is made of."
* ^caseSensitive = true
* ^experimental = false
* #fever "Fever" "Temperature of at least 38.0 degrees Celsius not due to another cause."
* #fever ^designation[0].language = #ru
* #fever ^designation[0].value = "Лихорадка"
* #fever ^designation[1].language = #kk
* #fever ^designation[1].value = "Қызба"
* #temperature "Highest temperature" "Highest temperature of the period assessed."
* #temperature ^designation[0].language = #ru
* #temperature ^designation[0].value = "Наибольшая температура"
* #temperature ^designation[1].language = #kk
* #temperature ^designation[1].value = "Ең жоғары температура"
* #hypotension "Hypotension" "Hypotension and what it needed."
* #hypotension ^designation[0].language = #ru
* #hypotension ^designation[0].value = "Гипотензия"
* #hypotension ^designation[1].language = #kk
* #hypotension ^designation[1].value = "Гипотензия"
* #oxygen "Oxygen support" "Hypoxia and what it needed."
* #oxygen ^designation[0].language = #ru
* #oxygen ^designation[0].value = "Кислородная поддержка"
* #oxygen ^designation[1].language = #kk
* #oxygen ^designation[1].value = "Оттегімен қолдау"
* #antipyretic-or-anticytokine "Antipyretic or anti-cytokine therapy" "Whether the patient had antipyretics, corticosteroids or anti-cytokine therapy, so that fever is no longer required."
* #antipyretic-or-anticytokine ^designation[0].language = #ru
* #antipyretic-or-anticytokine ^designation[0].value = "Жаропонижающая или антицитокиновая терапия"
* #antipyretic-or-anticytokine ^designation[1].language = #kk
* #antipyretic-or-anticytokine ^designation[1].value = "Қызу түсіретін немесе антицитокиндік терапия"
* #death-due-to-crs "Death due to CRS" "Whether the patient died of cytokine release syndrome."
* #death-due-to-crs ^designation[0].language = #ru
* #death-due-to-crs ^designation[0].value = "Смерть вследствие СВЦ"
