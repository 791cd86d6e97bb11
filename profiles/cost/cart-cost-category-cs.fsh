CodeSystem: CartCostCategoryCs
Id: cart-cost-category-cs
Title: "Categories of cost"
Description: "What a cost of care is for."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-cost-category-vs"
* #product "CAR-T product"
* #product ^designation[0].language = #ru
* #product ^designation[0].value = "CAR-T-продукт"
* #product ^designation[1].language = #kk
* #product ^designation[1].value = "CAR-T өнімі"
* #collection "Collection of cells"
* #manufacturing "Manufacturing" "For products of the centre."
* #bridging "Bridging therapy"
* #bridging ^designation[0].language = #ru
* #bridging ^designation[0].value = "Бридж-терапия"
* #lymphodepletion "Lymphodepletion"
* #lymphodepletion ^designation[0].language = #ru
* #lymphodepletion ^designation[0].value = "Лимфодеплеция"
* #lymphodepletion ^designation[1].language = #kk
* #lymphodepletion ^designation[1].value = "Лимфодеплеция"
* #inpatient "Inpatient stay"
* #intensive-care "Intensive care"
* #outpatient "Outpatient care"
* #drugs "Drugs" "Other than the product."
* #diagnostics "Diagnostics"
* #travel-lodging "Travel and lodging"
* #other "Other cost" "Named in the text."
