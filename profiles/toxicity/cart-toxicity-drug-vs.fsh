ValueSet: CartToxicityDrugVs
Id: cart-toxicity-drug-vs
Title: "Drugs for toxicity"
Description: "Drugs given for toxicities of CAR-T therapy; other ATC or RxNorm codes may be sent."
* ^experimental = false
* ^copyright = "ATC codes: WHO Collaborating Centre for Drug Statistics Methodology, Oslo. Use for research and exchange is free; the index is copyright of the Centre. RxNorm: courtesy of the U.S. National Library of Medicine, in the public domain; this is not an endorsement."
* $ATC#L04AC07 "tocilizumab"
* $ATC#L04AC11 "siltuximab"
* $ATC#L04AC03 "anakinra"
* $ATC#H02AB02 "dexamethasone"
* $ATC#H02AB04 "methylprednisolone"
* $ATC#J06BA02 "immunoglobulins, normal human, for intravascular adm."
* $ATC#L03AA02 "filgrastim"
* $ATC#L01CB01 "etoposide"
* $RXN#1193326 "ruxolitinib"
