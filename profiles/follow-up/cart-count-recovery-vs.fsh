ValueSet: CartCountRecoveryVs
Id: cart-count-recovery-vs
Title: "Recovery of counts"
Description: "Recovery of neutrophils, platelets and B cells."
* ^experimental = false
* CartObservationCs#neutrophil-recovery "Neutrophil recovery"
* CartObservationCs#platelet-recovery-20 "Platelet recovery to 20"
* CartObservationCs#platelet-recovery-50 "Platelet recovery to 50"
* CartObservationCs#b-cell-recovery "B-cell recovery"
