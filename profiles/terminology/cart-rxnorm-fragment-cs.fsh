CodeSystem: CartRxnormFragmentCs
Id: cart-rxnorm-fragment-cs
Title: "RxNorm (fragment)"
Description: "The RxNorm ingredients that the value sets of this guide enumerate."
* ^url = "http://www.nlm.nih.gov/research/umls/rxnorm"
* ^content = #fragment
* ^caseSensitive = true
* ^experimental = false
* ^copyright = "RxNorm: courtesy of the U.S. National Library of Medicine, in the public domain; this is not an endorsement."
* #1193326 "ruxolitinib"
* #134547 "bendamustine"
* #1986438 "tisagenlecleucel"
* #1987398 "axicabtagene ciloleucel"
* #2387277 "brexucabtagene autoleucel"
* #24698 "fludarabine"
* #2479136 "lisocabtagene maraleucel"
* #2536430 "idecabtagene vicleucel"
* #2594775 "ciltacabtagene autoleucel"
* #3002 "cyclophosphamide"
