ValueSet: CartProductAtcVs
Id: cart-product-atc-vs
Title: "CAR-T products in ATC"
Description: "ATC codes of CAR-T products."
* ^experimental = false
* ^copyright = "ATC codes: WHO Collaborating Centre for Drug Statistics Methodology, Oslo. Use for research and exchange is free; the index is copyright of the Centre."
* $ATC#L01XL04 "tisagenlecleucel"
* $ATC#L01XL03 "axicabtagene ciloleucel"
* $ATC#L01XL06 "brexucabtagene autoleucel"
* $ATC#L01XL08 "lisocabtagene maraleucel"
* $ATC#L01XL07 "idecabtagene vicleucel"
* $ATC#L01XL05 "ciltacabtagene autoleucel"
* $ATC#L01XL12 "obecabtagene autoleucel"
