CodeSystem: CartReleaseStatusCs
Id: cart-release-status-cs
Title: "Release status"
Description: "The verdict of quality control on the product."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-release-status-vs"
* #pending "Pending" "Not yet released."
* #pending ^designation[0].language = #ru
* #pending ^designation[0].value = "Ожидается"
* #pending ^designation[1].language = #kk
* #pending ^designation[1].value = "Күтілуде"
* #released "Released" "Released, every test within specification."
* #released ^designation[0].language = #ru
* #released ^designation[0].value = "Выпущен"
* #released-out-of-specification "Released out of specification" "Released although a test is out of specification, on a documented decision."
* #released-out-of-specification ^designation[0].language = #ru
* #released-out-of-specification ^designation[0].value = "Выпущен с отклонением от спецификации"
* #rejected "Rejected" "Not released."
* #rejected ^designation[0].language = #ru
* #rejected ^designation[0].value = "Отклонён"
