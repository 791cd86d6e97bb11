ValueSet: CartPersistenceTestVs
Id: cart-persistence-test-vs
Title: "Tests for persistence"
Description: "Tests for the infused cells."
* ^experimental = false
* CartObservationCs#persistence-pcr "Persistence of CAR-T cells by PCR"
* CartObservationCs#persistence-flow "Persistence of CAR-T cells by flow cytometry"
* CartObservationCs#persistence-immunohistochemistry "Persistence of CAR-T cells by immunohistochemistry"
* CartObservationCs#persistence-other "Persistence of CAR-T cells by another method"
