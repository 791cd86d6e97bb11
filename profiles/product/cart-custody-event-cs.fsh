CodeSystem: CartCustodyEventCs
Id: cart-custody-event-cs
Title: "Custody events"
Description: "What happened to cells in their chain of custody."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-custody-event-vs"
* #collected "Collected"
* #labelled "Labelled"
* #packed "Packed"
* #handed-over "Handed over" "To a courier or to another department."
* #received "Received"
* #stored "Stored"
* #moved "Moved" "From one place of storage to another."
* #released "Released"
* #divided "Divided"
* #thawed "Thawed"
* #identity-checked "Identity checked" "Two persons compared patient and product."
* #infused "Infused"
* #returned "Returned"
* #discarded "Discarded"
