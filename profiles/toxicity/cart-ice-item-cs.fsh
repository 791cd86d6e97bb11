CodeSystem: CartIceItemCs
Id: cart-ice-item-cs
Title: "Items of the ICE score"
Description: "The tasks of the ICE score with their highest points."
* ^caseSensitive = true
* ^experimental = false
* #orientation "Orientation" "Year, month, city, hospital: 4 points."
* #naming "Naming" "Three objects: 3 points."
* #command "Following a command" "1 point."
* #writing "Writing" "A standard sentence: 1 point."
* #attention "Attention" "Counting backwards from 100 by ten: 1 point."
