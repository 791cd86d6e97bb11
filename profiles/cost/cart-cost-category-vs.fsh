ValueSet: CartCostCategoryVs
Id: cart-cost-category-vs
Title: "Categories of cost"
Description: "The codes of the code system of the same name: what a cost of care is for."
* ^experimental = false
* CartCostCategoryCs#product "CAR-T product"
* CartCostCategoryCs#collection "Collection of cells"
* CartCostCategoryCs#manufacturing "Manufacturing"
* CartCostCategoryCs#bridging "Bridging therapy"
* CartCostCategoryCs#lymphodepletion "Lymphodepletion"
* CartCostCategoryCs#inpatient "Inpatient stay"
* CartCostCategoryCs#intensive-care "Intensive care"
* CartCostCategoryCs#outpatient "Outpatient care"
* CartCostCategoryCs#drugs "Drugs"
* CartCostCategoryCs#diagnostics "Diagnostics"
* CartCostCategoryCs#travel-lodging "Travel and lodging"
* CartCostCategoryCs#other "Other cost"
