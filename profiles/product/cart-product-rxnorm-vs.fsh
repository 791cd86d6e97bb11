ValueSet: CartProductRxnormVs
Id: cart-product-rxnorm-vs
Title: "CAR-T products in RxNorm"
Description: "RxNorm ingredients of CAR-T products."
* ^experimental = false
* ^copyright = "RxNorm: courtesy of the U.S. National Library of Medicine, in the public domain; this is not an endorsement."
* $RXN#1986438 "tisagenlecleucel"
* $RXN#1987398 "axicabtagene ciloleucel"
* $RXN#2387277 "brexucabtagene autoleucel"
* $RXN#2479136 "lisocabtagene maraleucel"
* $RXN#2536430 "idecabtagene vicleucel"
* $RXN#2594775 "ciltacabtagene autoleucel"
