CodeSystem: CartVectorCs
Id: cart-vector-cs
Title: "Ways of gene transfer"
Description: "How the receptor gene was brought into the cells."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-vector-vs"
* #lentiviral "Lentiviral vector"
* #lentiviral ^designation[0].language = #ru
* #lentiviral ^designation[0].value = "Лентивирусный вектор"
* #lentiviral ^designation[1].language = #kk
* #lentiviral ^designation[1].value = "Лентивирустық вектор"
* #gammaretroviral "Gammaretroviral vector"
* #gammaretroviral ^designation[0].language = #ru
* #gammaretroviral ^designation[0].value = "Гамма-ретровирусный вектор"
* #gammaretroviral ^designation[1].language = #kk
* #gammaretroviral ^designation[1].value = "Гамма-ретровирустық вектор"
* #transposon "Transposon"
* #transposon ^designation[0].language = #ru
* #transposon ^designation[0].value = "Транспозон"
* #transposon ^designation[1].language = #kk
* #transposon ^designation[1].value = "Транспозон"
* #electroporation "Electroporation"
* #electroporation ^designation[0].language = #ru
* #electroporation ^designation[0].value = "Электропорация"
* #electroporation ^designation[1].language = #kk
* #electroporation ^designation[1].value = "Электропорация"
* #gene-editing "Gene editing" "Insertion by gene editing, with or without a viral template."
* #gene-editing ^designation[0].language = #ru
* #gene-editing ^designation[0].value = "Редактирование генома"
* #gene-editing ^designation[1].language = #kk
* #gene-editing ^designation[1].value = "Гендік редакциялау"
* #other "Other way" "Named in the text."
* #other ^designation[0].language = #ru
* #other ^designation[0].value = "Другой способ"
* #other ^designation[1].language = #kk
* #other ^designation[1].value = "Басқа тәсіл"
