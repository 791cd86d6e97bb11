CodeSystem: CartOrganSystemCs
Id: cart-organ-system-cs
Title: "Organ systems"
Description: "Organ systems by which registries group toxicity."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-organ-system-vs"
* #gastrointestinal "Gastrointestinal"
* #gastrointestinal ^designation[0].language = #ru
* #gastrointestinal ^designation[0].value = "Желудочно-кишечный тракт"
* #gastrointestinal ^designation[1].language = #kk
* #gastrointestinal ^designation[1].value = "Асқазан-ішек жолы"
* #heart "Heart"
* #heart ^designation[0].language = #ru
* #heart ^designation[0].value = "Сердце"
* #heart ^designation[1].language = #kk
* #heart ^designation[1].value = "Жүрек"
* #kidneys "Kidneys"
* #kidneys ^designation[0].language = #ru
* #kidneys ^designation[0].value = "Почки"
* #kidneys ^designation[1].language = #kk
* #kidneys ^designation[1].value = "Бүйректер"
* #liver "Liver"
* #liver ^designation[0].language = #ru
* #liver ^designation[0].value = "Печень"
* #liver ^designation[1].language = #kk
* #liver ^designation[1].value = "Бауыр"
* #lungs "Lungs"
* #lungs ^designation[0].language = #ru
* #lungs ^designation[0].value = "Лёгкие"
* #lungs ^designation[1].language = #kk
* #lungs ^designation[1].value = "Өкпе"
* #musculoskeletal "Musculoskeletal"
* #musculoskeletal ^designation[0].language = #ru
* #musculoskeletal ^designation[0].value = "Опорно-двигательный аппарат"
* #musculoskeletal ^designation[1].language = #kk
* #musculoskeletal ^designation[1].value = "Тірек-қимыл аппараты"
* #neurologic "Nervous system"
* #neurologic ^designation[0].language = #ru
* #neurologic ^designation[0].value = "Нервная система"
* #neurologic ^designation[1].language = #kk
* #neurologic ^designation[1].value = "Жүйке жүйесі"
* #metabolic "Metabolism" "For instance tumour lysis."
* #metabolic ^designation[0].language = #ru
* #metabolic ^designation[0].value = "Обмен веществ"
* #metabolic ^designation[1].language = #kk
* #metabolic ^designation[1].value = "Зат алмасу"
* #other "Other organ" "Named in the text."
* #other ^designation[0].language = #ru
* #other ^designation[0].value = "Другой орган"
* #other ^designation[1].language = #kk
* #other ^designation[1].value = "Басқа мүше"
