CodeSystem: CartTargetAntigenCs
Id: cart-target-antigen-cs
Title: "Target antigens"
Description: "Antigen the chimeric antigen receptor binds."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-target-antigen-vs"
* #cd19 "CD19"
* #cd20 "CD20"
* #cd22 "CD22"
* #cd30 "CD30"
* #cd7 "CD7"
* #bcma "BCMA"
* #gd2 "GD2"
* #claudin-18-2 "Claudin 18.2"
* #other "Other antigen" "Named in the text."
* #other ^designation[0].language = #ru
* #other ^designation[0].value = "Другой антиген"
* #other ^designation[1].language = #kk
* #other ^designation[1].value = "Басқа антиген"
