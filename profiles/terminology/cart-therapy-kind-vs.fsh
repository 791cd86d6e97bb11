ValueSet: CartTherapyKindVs
Id: cart-therapy-kind-vs
Title: "Kinds of therapy"
Description: "The codes of the code system of the same name: kind of a therapy before, between or after the steps of a course."
* ^experimental = false
* CartTherapyKindCs#systemic "Systemic therapy"
* CartTherapyKindCs#chemotherapy "Chemotherapy"
* CartTherapyKindCs#steroids "Corticosteroids"
* CartTherapyKindCs#immunotherapy "Immunotherapy"
* CartTherapyKindCs#targeted "Targeted therapy"
* CartTherapyKindCs#radiotherapy "Radiotherapy"
* CartTherapyKindCs#surgery "Surgery"
* CartTherapyKindCs#cellular-therapy "Cellular therapy"
* CartTherapyKindCs#transplant "Transplantation"
* CartTherapyKindCs#other "Other therapy"
