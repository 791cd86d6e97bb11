CodeSystem: CartHypotensionCs
Id: cart-hypotension-cs
Title: "Hypotension"
Description: "Hypotension and what it needed; vasopressin is not counted."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-hypotension-vs"
* #none "No hypotension"
* #none ^designation[0].language = #ru
* #none ^designation[0].value = "Гипотензии нет"
* #none ^designation[1].language = #kk
* #none ^designation[1].value = "Гипотензия жоқ"
* #no-vasopressor "Hypotension without vasopressor" "For instance treated with fluids."
* #no-vasopressor ^designation[0].language = #ru
* #no-vasopressor ^designation[0].value = "Гипотензия без вазопрессоров"
* #no-vasopressor ^designation[1].language = #kk
* #no-vasopressor ^designation[1].value = "Вазопрессорсыз гипотензия"
* #one-vasopressor "One vasopressor" "One vasopressor, with or without vasopressin."
* #one-vasopressor ^designation[0].language = #ru
* #one-vasopressor ^designation[0].value = "Один вазопрессор"
* #one-vasopressor ^designation[1].language = #kk
* #one-vasopressor ^designation[1].value = "Бір вазопрессор"
* #multiple-vasopressors "Several vasopressors" "Two or more vasopressors, vasopressin not counted."
* #multiple-vasopressors ^designation[0].language = #ru
* #multiple-vasopressors ^designation[0].value = "Несколько вазопрессоров"
* #multiple-vasopressors ^designation[1].language = #kk
* #multiple-vasopressors ^designation[1].value = "Бірнеше вазопрессор"
