CodeSystem: CartReleaseStatusCs
Id: cart-release-status-cs
Title: "Release status"
Description: "The verdict of quality control on the product."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-release-status-vs"
* #pending "Pending" "Not yet released."
* #released "Released" "Released, every test within specification."
* #released-out-of-specification "Released out of specification" "Released although a test is out of specification, on a documented decision."
* #rejected "Rejected" "Not released."
