ValueSet: CartLymphodepletionDrugVs
Id: cart-lymphodepletion-drug-vs
Title: "Drugs for lymphodepletion"
Description: "Drugs given for lymphodepletion, in ATC and RxNorm; other codes of these systems may be sent."
* ^experimental = false
* ^copyright = "ATC codes: WHO Collaborating Centre for Drug Statistics Methodology, Oslo. Use for research and exchange is free; the index is copyright of the Centre. RxNorm: courtesy of the U.S. National Library of Medicine, in the public domain; this is not an endorsement."
* $ATC#L01AA01 "cyclophosphamide"
* $ATC#L01BB05 "fludarabine"
* $ATC#L01AA09 "bendamustine"
* $ATC#L01AA03 "melphalan"
* $ATC#L01CB01 "etoposide"
* $ATC#L04AG06 "alemtuzumab"
* $ATC#L04AA04 "antithymocyte immunoglobulin (rabbit)"
* $RXN#3002 "cyclophosphamide"
* $RXN#24698 "fludarabine"
* $RXN#134547 "bendamustine"
