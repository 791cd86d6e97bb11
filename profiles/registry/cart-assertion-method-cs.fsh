CodeSystem: CartAssertionMethodCs
Id: cart-assertion-method-cs
Title: "How an answer came about"
Description: "How an answer to a registry form came about that no resource of the hospital holds."
* ^caseSensitive = true
* ^experimental = false
* #data-manager "Stated by a data manager" "A data manager completed or corrected it in a registry form."
