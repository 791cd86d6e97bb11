CodeSystem: CartTherapyKindCs
Id: cart-therapy-kind-cs
Title: "Kinds of therapy"
Description: "Kind of a therapy before, between or after the steps of a course."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-therapy-kind-vs"
* #systemic "Systemic therapy" "Chemotherapy with or without antibodies."
* #chemotherapy "Chemotherapy"
* #steroids "Corticosteroids"
* #immunotherapy "Immunotherapy" "Antibodies, bispecific antibodies, antibody-drug conjugates, checkpoint inhibitors."
* #targeted "Targeted therapy" "Small molecules."
* #radiotherapy "Radiotherapy"
* #surgery "Surgery"
* #cellular-therapy "Cellular therapy"
* #transplant "Transplantation"
* #other "Other therapy" "Named in the text."
