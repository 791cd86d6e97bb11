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
* #collection ^designation[0].language = #ru
* #collection ^designation[0].value = "Забор клеток"
* #collection ^designation[1].language = #kk
* #collection ^designation[1].value = "Жасушаларды жинау"
* #manufacturing "Manufacturing" "For products of the centre."
* #manufacturing ^designation[0].language = #ru
* #manufacturing ^designation[0].value = "Производство"
* #manufacturing ^designation[1].language = #kk
* #manufacturing ^designation[1].value = "Өндіру"
* #bridging "Bridging therapy"
* #bridging ^designation[0].language = #ru
* #bridging ^designation[0].value = "Бридж-терапия"
* #lymphodepletion "Lymphodepletion"
* #lymphodepletion ^designation[0].language = #ru
* #lymphodepletion ^designation[0].value = "Лимфодеплеция"
* #lymphodepletion ^designation[1].language = #kk
* #lymphodepletion ^designation[1].value = "Лимфодеплеция"
* #inpatient "Inpatient stay"
* #inpatient ^designation[0].language = #ru
* #inpatient ^designation[0].value = "Пребывание в стационаре"
* #inpatient ^designation[1].language = #kk
* #inpatient ^designation[1].value = "Стационарда болу"
* #intensive-care "Intensive care"
* #intensive-care ^designation[0].language = #ru
* #intensive-care ^designation[0].value = "Интенсивная терапия"
* #intensive-care ^designation[1].language = #kk
* #intensive-care ^designation[1].value = "Қарқынды терапия"
* #outpatient "Outpatient care"
* #outpatient ^designation[0].language = #ru
* #outpatient ^designation[0].value = "Амбулаторная помощь"
* #outpatient ^designation[1].language = #kk
* #outpatient ^designation[1].value = "Амбулаториялық көмек"
* #drugs "Drugs" "Other than the product."
* #drugs ^designation[0].language = #ru
* #drugs ^designation[0].value = "Лекарственные препараты"
* #drugs ^designation[1].language = #kk
* #drugs ^designation[1].value = "Дәрілік препараттар"
* #diagnostics "Diagnostics"
* #diagnostics ^designation[0].language = #ru
* #diagnostics ^designation[0].value = "Диагностика"
* #diagnostics ^designation[1].language = #kk
* #diagnostics ^designation[1].value = "Диагностика"
* #travel-lodging "Travel and lodging"
* #travel-lodging ^designation[0].language = #ru
* #travel-lodging ^designation[0].value = "Проезд и проживание"
* #travel-lodging ^designation[1].language = #kk
* #travel-lodging ^designation[1].value = "Жол жүру және тұру"
* #other "Other cost" "Named in the text."
* #other ^designation[0].language = #ru
* #other ^designation[0].value = "Прочие расходы"
* #other ^designation[1].language = #kk
* #other ^designation[1].value = "Басқа шығындар"
