CodeSystem: CartAtcFragmentCs
Id: cart-atc-fragment-cs
Title: "ATC (fragment)"
Description: "The ATC codes that the value sets of this guide enumerate."
* ^url = "http://www.whocc.no/atc"
* ^content = #fragment
* ^caseSensitive = true
* ^experimental = false
* ^copyright = "ATC codes: WHO Collaborating Centre for Drug Statistics Methodology, Oslo. Use for research and exchange is free; the index is copyright of the Centre."
* #H02AB02 "dexamethasone"
* #H02AB04 "methylprednisolone"
* #J06BA02 "immunoglobulins, normal human, for intravascular adm."
* #L01AA01 "cyclophosphamide"
* #L01AA03 "melphalan"
* #L01AA09 "bendamustine"
* #L01BB05 "fludarabine"
* #L01CB01 "etoposide"
* #L01EA02 "dasatinib"
* #L01FA01 "rituximab"
* #L01FB01 "inotuzumab ozogamicin"
* #L01FX07 "blinatumomab"
* #L03AA02 "filgrastim"
* #L04AA04 "antithymocyte immunoglobulin (rabbit)"
* #L04AC03 "anakinra"
* #L04AC07 "tocilizumab"
* #L04AC11 "siltuximab"
* #L04AG06 "alemtuzumab"
