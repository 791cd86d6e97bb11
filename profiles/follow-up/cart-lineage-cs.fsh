CodeSystem: CartLineageCs
Id: cart-lineage-cs
Title: "Lineages of a neoplasm"
Description: "Lineage of a subsequent neoplasm; a neoplasm of T cells is to be tested for the transgene and reported to the manufacturer."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-lineage-vs"
* #t-cell "T cell"
* #t-cell ^designation[0].language = #ru
* #t-cell ^designation[0].value = "T-клеточное"
* #t-cell ^designation[1].language = #kk
* #t-cell ^designation[1].value = "T-жасушалық"
* #b-cell "B cell"
* #b-cell ^designation[0].language = #ru
* #b-cell ^designation[0].value = "B-клеточное"
* #b-cell ^designation[1].language = #kk
* #b-cell ^designation[1].value = "B-жасушалық"
* #myeloid "Myeloid" "Myelodysplastic, myeloproliferative, acute myeloid leukaemia."
* #myeloid ^designation[0].language = #ru
* #myeloid ^designation[0].value = "Миелоидное"
* #myeloid ^designation[1].language = #kk
* #myeloid ^designation[1].value = "Миелоидты"
* #solid "Solid tumour"
* #solid ^designation[0].language = #ru
* #solid ^designation[0].value = "Солидная опухоль"
* #solid ^designation[1].language = #kk
* #solid ^designation[1].value = "Солидті ісік"
* #skin "Skin, other than melanoma"
* #skin ^designation[0].language = #ru
* #skin ^designation[0].value = "Кожа, кроме меланомы"
* #skin ^designation[1].language = #kk
* #skin ^designation[1].value = "Тері, меланомадан басқа"
* #other "Other" "Named in the text."
* #other ^designation[0].language = #ru
* #other ^designation[0].value = "Другое"
* #other ^designation[1].language = #kk
* #other ^designation[1].value = "Басқа"
* #unknown "Unknown"
* #unknown ^designation[0].language = #ru
* #unknown ^designation[0].value = "Неизвестно"
* #unknown ^designation[1].language = #kk
* #unknown ^designation[1].value = "Белгісіз"
