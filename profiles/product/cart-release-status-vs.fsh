ValueSet: CartReleaseStatusVs
Id: cart-release-status-vs
Title: "Release status"
Description: "The codes of the code system of the same name: the verdict of quality control on the product."
* ^experimental = false
* CartReleaseStatusCs#pending "Pending"
* CartReleaseStatusCs#released "Released"
* CartReleaseStatusCs#released-out-of-specification "Released out of specification"
* CartReleaseStatusCs#rejected "Rejected"
