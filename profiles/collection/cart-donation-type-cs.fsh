CodeSystem: CartDonationTypeCs
Id: cart-donation-type-cs
Title: "Donation type"
Description: "Whose cells the product is made of."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-donation-type-vs"
* #autologous "Autologous" "The cells come from the recipient."
* #allogeneic "Allogeneic" "The cells come from a donor who is not the recipient."
