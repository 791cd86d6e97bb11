ValueSet: CartTargetAntigenVs
Id: cart-target-antigen-vs
Title: "Target antigens"
Description: "The codes of the code system of the same name: antigen the chimeric antigen receptor binds."
* ^experimental = false
* CartTargetAntigenCs#cd19 "CD19"
* CartTargetAntigenCs#cd20 "CD20"
* CartTargetAntigenCs#cd22 "CD22"
* CartTargetAntigenCs#cd30 "CD30"
* CartTargetAntigenCs#cd7 "CD7"
* CartTargetAntigenCs#bcma "BCMA"
* CartTargetAntigenCs#gd2 "GD2"
* CartTargetAntigenCs#claudin-18-2 "Claudin 18.2"
* CartTargetAntigenCs#other "Other antigen"
