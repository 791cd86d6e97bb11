CodeSystem: CartFormUnitCs
Id: cart-form-unit-cs
Title: "What a form is filled for"
Description: "What a registry form is filled once for."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-form-unit-vs"
* #course "Course" "Once for a course of therapy."
* #product "Product" "Once for each product that was infused."
* #infusion "Infusion" "Once for each infusion."
* #period "Reporting period" "Once for each time point of the schedule."
* #death "Death" "Once, when the patient has died."
* #neoplasm "New malignancy" "Once for each new malignancy."
