ValueSet: CartCustodyEventVs
Id: cart-custody-event-vs
Title: "Custody events"
Description: "The codes of the code system of the same name: what happened to cells in their chain of custody."
* ^experimental = false
* CartCustodyEventCs#collected "Collected"
* CartCustodyEventCs#labelled "Labelled"
* CartCustodyEventCs#packed "Packed"
* CartCustodyEventCs#handed-over "Handed over"
* CartCustodyEventCs#received "Received"
* CartCustodyEventCs#stored "Stored"
* CartCustodyEventCs#moved "Moved"
* CartCustodyEventCs#released "Released"
* CartCustodyEventCs#divided "Divided"
* CartCustodyEventCs#thawed "Thawed"
* CartCustodyEventCs#identity-checked "Identity checked"
* CartCustodyEventCs#infused "Infused"
* CartCustodyEventCs#returned "Returned"
* CartCustodyEventCs#discarded "Discarded"
