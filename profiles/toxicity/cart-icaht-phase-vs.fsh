ValueSet: CartIcahtPhaseVs
Id: cart-icaht-phase-vs
Title: "Phases of ICAHT"
Description: "The codes of the code system of the same name: when haematotoxicity was seen."
* ^experimental = false
* CartIcahtPhaseCs#early "Early"
* CartIcahtPhaseCs#late "Late"
