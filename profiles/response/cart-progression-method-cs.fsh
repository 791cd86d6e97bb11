CodeSystem: CartProgressionMethodCs
Id: cart-progression-method-cs
Title: "Methods that find a relapse"
Description: "How a relapse or progression was found."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-progression-method-vs"
* #clinical "Clinical examination" "Symptoms or findings of an examination."
* #clinical ^designation[0].language = #ru
* #clinical ^designation[0].value = "Клинический осмотр"
* #clinical ^designation[1].language = #kk
* #clinical ^designation[1].value = "Клиникалық қарап-тексеру"
* #imaging "Imaging" "PET, CT, MRI or ultrasound."
* #imaging ^designation[0].language = #ru
* #imaging ^designation[0].value = "Визуализация"
* #imaging ^designation[1].language = #kk
* #imaging ^designation[1].value = "Визуализация"
* #morphology "Morphology" "Blasts or tumour cells under the microscope, in blood, marrow or tissue."
* #morphology ^designation[0].language = #ru
* #morphology ^designation[0].value = "Морфологическое исследование"
* #morphology ^designation[1].language = #kk
* #morphology ^designation[1].value = "Морфологиялық зерттеу"
* #flow-cytometry "Flow cytometry"
* #flow-cytometry ^designation[0].language = #ru
* #flow-cytometry ^designation[0].value = "Проточная цитометрия"
* #flow-cytometry ^designation[1].language = #kk
* #flow-cytometry ^designation[1].value = "Ағындық цитометрия"
* #cytogenetics "Cytogenetics" "Karyotype or in situ hybridisation."
* #cytogenetics ^designation[0].language = #ru
* #cytogenetics ^designation[0].value = "Цитогенетическое исследование"
* #cytogenetics ^designation[1].language = #kk
* #cytogenetics ^designation[1].value = "Цитогенетикалық зерттеу"
* #molecular "Molecular test" "PCR or sequencing."
* #molecular ^designation[0].language = #ru
* #molecular ^designation[0].value = "Молекулярное исследование"
* #molecular ^designation[1].language = #kk
* #molecular ^designation[1].value = "Молекулалық зерттеу"
* #laboratory "Laboratory value" "A tumour marker, for instance a monoclonal protein."
* #laboratory ^designation[0].language = #ru
* #laboratory ^designation[0].value = "Лабораторный показатель"
* #laboratory ^designation[1].language = #kk
* #laboratory ^designation[1].value = "Зертханалық көрсеткіш"
* #other "Other method" "Named in the text."
* #other ^designation[0].language = #ru
* #other ^designation[0].value = "Другой метод"
* #other ^designation[1].language = #kk
* #other ^designation[1].value = "Басқа әдіс"
