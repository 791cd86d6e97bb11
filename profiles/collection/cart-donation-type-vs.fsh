ValueSet: CartDonationTypeVs
Id: cart-donation-type-vs
Title: "Donation type"
Description: "The codes of the code system of the same name: whose cells the product is made of."
* ^experimental = false
* CartDonationTypeCs#autologous "Autologous"
* CartDonationTypeCs#allogeneic "Allogeneic"
