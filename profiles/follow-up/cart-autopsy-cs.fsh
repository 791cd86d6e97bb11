CodeSystem: CartAutopsyCs
Id: cart-autopsy-cs
Title: "Autopsy"
Description: "State of an autopsy."
* ^caseSensitive = true
* ^experimental = false
* #pending "Autopsy pending" "The report of death is not complete until the autopsy is."
* #pending ^designation[0].language = #ru
* #pending ^designation[0].value = "Аутопсия ожидается"
* #pending ^designation[1].language = #kk
* #pending ^designation[1].value = "Аутопсия күтілуде"
