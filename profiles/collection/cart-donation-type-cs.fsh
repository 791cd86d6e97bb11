CodeSystem: CartDonationTypeCs
Id: cart-donation-type-cs
Title: "Donation type"
Description: "Whose cells the product is made of."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-donation-type-vs"
* #autologous "Autologous" "The cells come from the recipient."
* #autologous ^designation[0].language = #ru
* #autologous ^designation[0].value = "Аутологичный"
* #autologous ^designation[1].language = #kk
* #autologous ^designation[1].value = "Аутологиялық"
* #allogeneic "Allogeneic" "The cells come from a donor who is not the recipient."
* #allogeneic ^designation[0].language = #ru
* #allogeneic ^designation[0].value = "Аллогенный"
* #allogeneic ^designation[1].language = #kk
* #allogeneic ^designation[1].value = "Аллогендік"
