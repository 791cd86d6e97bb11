CodeSystem: CartCustodyEventCs
Id: cart-custody-event-cs
Title: "Custody events"
Description: "What happened to cells in their chain of custody."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-custody-event-vs"
* #collected "Collected"
* #collected ^designation[0].language = #ru
* #collected ^designation[0].value = "Собрано"
* #collected ^designation[1].language = #kk
* #collected ^designation[1].value = "Жиналды"
* #labelled "Labelled"
* #labelled ^designation[0].language = #ru
* #labelled ^designation[0].value = "Промаркировано"
* #labelled ^designation[1].language = #kk
* #labelled ^designation[1].value = "Таңбаланды"
* #packed "Packed"
* #packed ^designation[0].language = #ru
* #packed ^designation[0].value = "Упаковано"
* #packed ^designation[1].language = #kk
* #packed ^designation[1].value = "Қапталды"
* #handed-over "Handed over" "To a courier or to another department."
* #handed-over ^designation[0].language = #ru
* #handed-over ^designation[0].value = "Передано"
* #handed-over ^designation[1].language = #kk
* #handed-over ^designation[1].value = "Тапсырылды"
* #received "Received"
* #received ^designation[0].language = #ru
* #received ^designation[0].value = "Получено"
* #received ^designation[1].language = #kk
* #received ^designation[1].value = "Қабылданды"
* #stored "Stored"
* #stored ^designation[0].language = #ru
* #stored ^designation[0].value = "Помещено на хранение"
* #stored ^designation[1].language = #kk
* #stored ^designation[1].value = "Сақтауға қойылды"
* #moved "Moved" "From one place of storage to another."
* #moved ^designation[0].language = #ru
* #moved ^designation[0].value = "Перемещено"
* #moved ^designation[1].language = #kk
* #moved ^designation[1].value = "Орны ауыстырылды"
* #released "Released"
* #released ^designation[0].language = #ru
* #released ^designation[0].value = "Выпущен"
* #divided "Divided"
* #divided ^designation[0].language = #ru
* #divided ^designation[0].value = "Разделено"
* #divided ^designation[1].language = #kk
* #divided ^designation[1].value = "Бөлінді"
* #thawed "Thawed"
* #thawed ^designation[0].language = #ru
* #thawed ^designation[0].value = "Разморожено"
* #thawed ^designation[1].language = #kk
* #thawed ^designation[1].value = "Ерітілді"
* #identity-checked "Identity checked" "Two persons compared patient and product."
* #identity-checked ^designation[0].language = #ru
* #identity-checked ^designation[0].value = "Идентичность проверена"
* #identity-checked ^designation[1].language = #kk
* #identity-checked ^designation[1].value = "Сәйкестігі тексерілді"
* #infused "Infused"
* #infused ^designation[0].language = #ru
* #infused ^designation[0].value = "Введено"
* #infused ^designation[1].language = #kk
* #infused ^designation[1].value = "Енгізілді"
* #returned "Returned"
* #returned ^designation[0].language = #ru
* #returned ^designation[0].value = "Возвращено"
* #returned ^designation[1].language = #kk
* #returned ^designation[1].value = "Қайтарылды"
* #discarded "Discarded"
* #discarded ^designation[0].language = #ru
* #discarded ^designation[0].value = "Утилизировано"
