ValueSet: CartBridgingDrugVs
Id: cart-bridging-drug-vs
Title: "Drugs for bridging"
Description: "Drugs given between collection and lymphodepletion; other ATC or RxNorm codes may be sent."
* ^experimental = false
* ^copyright = "ATC codes: WHO Collaborating Centre for Drug Statistics Methodology, Oslo. Use for research and exchange is free; the index is copyright of the Centre."
* $ATC#H02AB02 "dexamethasone"
* $ATC#L01FA01 "rituximab"
* $ATC#L01AA09 "bendamustine"
* $ATC#L01AA01 "cyclophosphamide"
* $ATC#L01CB01 "etoposide"
* $ATC#L01FX07 "blinatumomab"
* $ATC#L01FB01 "inotuzumab ozogamicin"
* $ATC#L01EA02 "dasatinib"
