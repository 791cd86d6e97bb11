Instance: cart-persistence-example-pcr
InstanceOf: CartPersistence
Title: "Transgene copies by PCR"
Description: "How many copies of the transgene in blood, on day 28."
Usage: #example
* insert LymphomaObservation(persistence-pcr-day-28, 2026-06-16)
* code = CartObservationCs#persistence-pcr
* valueQuantity = 1840 '{copies}/ug' "copies per microgram of DNA"
* bodySite = CartTissueSourceCs#peripheral-blood
