ValueSet: CartDeauvilleVs
Id: cart-deauville-vs
Title: "Deauville scores"
Description: "Deauville five-point scale of PET-CT, by NCI Thesaurus code."
* ^experimental = false
* ^copyright = "NCI Thesaurus, U.S. National Cancer Institute; free to use (CC BY 4.0), with acknowledgement."
* $NCIT#C99728 "Deauville 1"
* $NCIT#C99747 "Deauville 2"
* $NCIT#C99748 "Deauville 3"
* $NCIT#C99749 "Deauville 4"
* $NCIT#C99750 "Deauville 5"
* $NCIT#C136879 "Deauville X"
