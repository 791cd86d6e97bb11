CodeSystem: CartCostCategoryCs
Id: cart-cost-category-cs
Title: "Categories of cost"
Description: "What a cost of care is for."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-cost-category-vs"
* #product "CAR-T product"
* #collection "Collection of cells"
* #manufacturing "Manufacturing" "For products of the centre."
* #bridging "Bridging therapy"
* #lymphodepletion "Lymphodepletion"
* #inpatient "Inpatient stay"
* #intensive-care "Intensive care"
* #outpatient "Outpatient care"
* #drugs "Drugs" "Other than the product."
* #diagnostics "Diagnostics"
* #travel-lodging "Travel and lodging"
* #other "Other cost" "Named in the text."
