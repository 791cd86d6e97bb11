CodeSystem: CartCellTypeCs
Id: cart-cell-type-cs
Title: "Cell types"
Description: "Kinds of cells in a product, as registries list them."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-cell-type-vs"
* #lymphocytes-unselected "Lymphocytes, unselected"
* #lymphocytes-unselected ^designation[0].language = #ru
* #lymphocytes-unselected ^designation[0].value = "Лимфоциты, неселектированные"
* #lymphocytes-unselected ^designation[1].language = #kk
* #lymphocytes-unselected ^designation[1].value = "Лимфоциттер, іріктелмеген"
* #cd4 "CD4-positive lymphocytes"
* #cd4 ^designation[0].language = #ru
* #cd4 ^designation[0].value = "CD4-положительные лимфоциты"
* #cd4 ^designation[1].language = #kk
* #cd4 ^designation[1].value = "CD4-оң лимфоциттер"
* #cd8 "CD8-positive lymphocytes"
* #cd8 ^designation[0].language = #ru
* #cd8 ^designation[0].value = "CD8-положительные лимфоциты"
* #cd8 ^designation[1].language = #kk
* #cd8 ^designation[1].value = "CD8-оң лимфоциттер"
* #regulatory-t "Regulatory T cells"
* #regulatory-t ^designation[0].language = #ru
* #regulatory-t ^designation[0].value = "Регуляторные T-клетки"
* #regulatory-t ^designation[1].language = #kk
* #regulatory-t ^designation[1].value = "Реттеуші T-жасушалар"
* #ctl "Cytotoxic T cells"
* #ctl ^designation[0].language = #ru
* #ctl ^designation[0].value = "Цитотоксические T-клетки"
* #ctl ^designation[1].language = #kk
* #ctl ^designation[1].value = "Цитотоксикалық T-жасушалар"
* #nk "Natural killer cells"
* #nk ^designation[0].language = #ru
* #nk ^designation[0].value = "Естественные киллеры"
* #nk ^designation[1].language = #kk
* #nk ^designation[1].value = "Табиғи киллер жасушалар (NK)"
* #mesenchymal-stromal "Mesenchymal stromal cells"
* #mesenchymal-stromal ^designation[0].language = #ru
* #mesenchymal-stromal ^designation[0].value = "Мезенхимальные стромальные клетки"
* #mesenchymal-stromal ^designation[1].language = #kk
* #mesenchymal-stromal ^designation[1].value = "Мезенхималық стромалық жасушалар"
* #mononuclear-unspecified "Mononuclear cells, unspecified"
* #mononuclear-unspecified ^designation[0].language = #ru
* #mononuclear-unspecified ^designation[0].value = "Мононуклеарные клетки, без уточнения"
* #mononuclear-unspecified ^designation[1].language = #kk
* #mononuclear-unspecified ^designation[1].value = "Мононуклеарлы жасушалар, нақтыланбаған"
* #dendritic "Dendritic cells"
* #dendritic ^designation[0].language = #ru
* #dendritic ^designation[0].value = "Дендритные клетки"
* #dendritic ^designation[1].language = #kk
* #dendritic ^designation[1].value = "Дендритті жасушалар"
* #other "Other cells" "Named in the text."
* #other ^designation[0].language = #ru
* #other ^designation[0].value = "Другие клетки"
* #other ^designation[1].language = #kk
* #other ^designation[1].value = "Басқа жасушалар"
