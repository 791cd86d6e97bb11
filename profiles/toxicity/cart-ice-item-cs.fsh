CodeSystem: CartIceItemCs
Id: cart-ice-item-cs
Title: "Items of the ICE score"
Description: "The tasks of the ICE score with their highest points."
* ^caseSensitive = true
* ^experimental = false
* #orientation "Orientation" "Year, month, city, hospital: 4 points."
* #orientation ^designation[0].language = #ru
* #orientation ^designation[0].value = "Ориентация"
* #orientation ^designation[1].language = #kk
* #orientation ^designation[1].value = "Бағдарлау"
* #naming "Naming" "Three objects: 3 points."
* #naming ^designation[0].language = #ru
* #naming ^designation[0].value = "Называние предметов"
* #naming ^designation[1].language = #kk
* #naming ^designation[1].value = "Заттарды атау"
* #command "Following a command" "1 point."
* #command ^designation[0].language = #ru
* #command ^designation[0].value = "Выполнение команды"
* #command ^designation[1].language = #kk
* #command ^designation[1].value = "Бұйрықты орындау"
* #writing "Writing" "A standard sentence: 1 point."
* #writing ^designation[0].language = #ru
* #writing ^designation[0].value = "Письмо"
* #writing ^designation[1].language = #kk
* #writing ^designation[1].value = "Жазу"
* #attention "Attention" "Counting backwards from 100 by ten: 1 point."
* #attention ^designation[0].language = #ru
* #attention ^designation[0].value = "Внимание"
* #attention ^designation[1].language = #kk
* #attention ^designation[1].value = "Зейін"
