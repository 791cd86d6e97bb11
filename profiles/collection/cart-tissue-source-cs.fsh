CodeSystem: CartTissueSourceCs
Id: cart-tissue-source-cs
Title: "Tissue source"
Description: "Tissue the cells were collected from."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-tissue-source-vs"
* #peripheral-blood "Peripheral blood"
* #peripheral-blood ^designation[0].language = #ru
* #peripheral-blood ^designation[0].value = "Периферическая кровь"
* #peripheral-blood ^designation[1].language = #kk
* #peripheral-blood ^designation[1].value = "Перифериялық қан"
* #bone-marrow "Bone marrow"
* #bone-marrow ^designation[0].language = #ru
* #bone-marrow ^designation[0].value = "Костный мозг"
* #bone-marrow ^designation[1].language = #kk
* #bone-marrow ^designation[1].value = "Сүйек кемігі"
* #cord-blood "Umbilical cord blood"
* #cord-blood ^designation[0].language = #ru
* #cord-blood ^designation[0].value = "Пуповинная кровь"
* #cord-blood ^designation[1].language = #kk
* #cord-blood ^designation[1].value = "Кіндік қаны"
* #lymph-node "Lymph node"
* #lymph-node ^designation[0].language = #ru
* #lymph-node ^designation[0].value = "Лимфатический узел"
* #lymph-node ^designation[1].language = #kk
* #lymph-node ^designation[1].value = "Лимфа түйіні"
* #tumour "Tumour"
* #tumour ^designation[0].language = #ru
* #tumour ^designation[0].value = "Опухоль"
* #tumour ^designation[1].language = #kk
* #tumour ^designation[1].value = "Ісік"
* #cerebrospinal-fluid "Cerebrospinal fluid"
* #cerebrospinal-fluid ^designation[0].language = #ru
* #cerebrospinal-fluid ^designation[0].value = "Спинномозговая жидкость"
* #cerebrospinal-fluid ^designation[1].language = #kk
* #cerebrospinal-fluid ^designation[1].value = "Жұлын сұйықтығы"
* #other "Other tissue"
* #other ^designation[0].language = #ru
* #other ^designation[0].value = "Другая ткань"
* #other ^designation[1].language = #kk
* #other ^designation[1].value = "Басқа тін"
