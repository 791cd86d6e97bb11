CodeSystem: CartAtcFragmentCs
Id: cart-atc-fragment-cs
Title: "ATC (fragment)"
Description: "The ATC codes that the value sets of this guide enumerate."
* ^url = "http://www.whocc.no/atc"
* ^content = #fragment
* ^caseSensitive = true
* ^experimental = false
* ^copyright = "ATC codes: WHO Collaborating Centre for Drug Statistics Methodology, Oslo. Use for research and exchange is free; the index is copyright of the Centre."
* #L01AA01 "cyclophosphamide"
* #L01AA03 "melphalan"
* #L01AA09 "bendamustine"
* #L01BB05 "fludarabine"
* #L01CB01 "etoposide"
* #L04AA04 "antithymocyte immunoglobulin (rabbit)"
* #L04AG06 "alemtuzumab"
