CodeSystem: CartCellCountCs
Id: cart-cell-count-cs
Title: "Cell counts"
Description: "What was counted in cells collected or made."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-cell-count-vs"
* #total-nucleated-cells "Total nucleated cells"
* #total-nucleated-cells ^designation[0].language = #ru
* #total-nucleated-cells ^designation[0].value = "Общее количество ядросодержащих клеток"
* #total-nucleated-cells ^designation[1].language = #kk
* #total-nucleated-cells ^designation[1].value = "Ядролы жасушалардың жалпы саны"
* #mononuclear-cells "Mononuclear cells"
* #mononuclear-cells ^designation[0].language = #ru
* #mononuclear-cells ^designation[0].value = "Мононуклеары"
* #mononuclear-cells ^designation[1].language = #kk
* #mononuclear-cells ^designation[1].value = "Мононуклеарлар"
* #lymphocytes "Lymphocytes"
* #lymphocytes ^designation[0].language = #ru
* #lymphocytes ^designation[0].value = "Лимфоциты"
* #lymphocytes ^designation[1].language = #kk
* #lymphocytes ^designation[1].value = "Лимфоциттер"
* #cd3-cells "CD3-positive cells"
* #cd3-cells ^designation[0].language = #ru
* #cd3-cells ^designation[0].value = "CD3-положительные клетки"
* #cd3-cells ^designation[1].language = #kk
* #cd3-cells ^designation[1].value = "CD3-оң жасушалар"
* #cd4-cells "CD4-positive cells"
* #cd4-cells ^designation[0].language = #ru
* #cd4-cells ^designation[0].value = "CD4-положительные клетки"
* #cd4-cells ^designation[1].language = #kk
* #cd4-cells ^designation[1].value = "CD4-оң жасушалар"
* #cd8-cells "CD8-positive cells"
* #cd8-cells ^designation[0].language = #ru
* #cd8-cells ^designation[0].value = "CD8-положительные клетки"
* #cd8-cells ^designation[1].language = #kk
* #cd8-cells ^designation[1].value = "CD8-оң жасушалар"
* #cd34-cells "CD34-positive cells"
* #cd34-cells ^designation[0].language = #ru
* #cd34-cells ^designation[0].value = "CD34-положительные клетки"
* #cd34-cells ^designation[1].language = #kk
* #cd34-cells ^designation[1].value = "CD34-оң жасушалар"
