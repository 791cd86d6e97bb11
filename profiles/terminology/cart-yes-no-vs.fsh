ValueSet: CartYesNoVs
Id: cart-yes-no-vs
Title: "Yes or no"
Description: "Yes or no, from HL7 table 0136; what is not known is sent as dataAbsentReason."
* ^experimental = false
* $v2-0136#Y "Yes"
* $v2-0136#N "No"
