ValueSet: CartAutopsyVs
Id: cart-autopsy-vs
Title: "Autopsy"
Description: "Whether the cause of death was confirmed by autopsy."
* ^experimental = false
* $v2-0136#Y "Yes"
* $v2-0136#N "No"
* CartAutopsyCs#pending "Autopsy pending"
