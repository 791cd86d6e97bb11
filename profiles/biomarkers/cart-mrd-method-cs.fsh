CodeSystem: CartMrdMethodCs
Id: cart-mrd-method-cs
Title: "Methods for residual disease"
Description: "How measurable residual disease was looked for."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-mrd-method-vs"
* #flow "Flow cytometry"
* #flow ^designation[0].language = #ru
* #flow ^designation[0].value = "Проточная цитометрия"
* #flow ^designation[1].language = #kk
* #flow ^designation[1].value = "Ағындық цитометрия"
* #ngs "Next-generation sequencing"
* #ngs ^designation[0].language = #ru
* #ngs ^designation[0].value = "Секвенирование нового поколения"
* #pcr "PCR"
* #pcr ^designation[0].language = #ru
* #pcr ^designation[0].value = "ПЦР"
* #pcr ^designation[1].language = #kk
* #pcr ^designation[1].value = "ПТР"
* #imaging "Imaging"
* #imaging ^designation[0].language = #ru
* #imaging ^designation[0].value = "Визуализация"
* #imaging ^designation[1].language = #kk
* #imaging ^designation[1].value = "Визуализация"
* #other "Other method" "Named in the text."
* #other ^designation[0].language = #ru
* #other ^designation[0].value = "Другой метод"
* #other ^designation[1].language = #kk
* #other ^designation[1].value = "Басқа әдіс"
