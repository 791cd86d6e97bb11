CodeSystem: CartCollectionTypeCs
Id: cart-collection-type-cs
Title: "Collection types"
Description: "How the cells were collected."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-collection-type-vs"
* #apheresis "Apheresis without mobilisation"
* #apheresis ^designation[0].language = #ru
* #apheresis ^designation[0].value = "Аферез без мобилизации"
* #apheresis ^designation[1].language = #kk
* #apheresis ^designation[1].value = "Мобилизациясыз аферез"
* #apheresis-mobilised "Apheresis after mobilisation"
* #apheresis-mobilised ^designation[0].language = #ru
* #apheresis-mobilised ^designation[0].value = "Аферез после мобилизации"
* #apheresis-mobilised ^designation[1].language = #kk
* #apheresis-mobilised ^designation[1].value = "Мобилизациядан кейінгі аферез"
* #marrow-harvest "Marrow harvest"
* #marrow-harvest ^designation[0].language = #ru
* #marrow-harvest ^designation[0].value = "Эксфузия костного мозга"
* #surgical "Surgical removal" "For instance of a lymph node or tumour."
* #surgical ^designation[0].language = #ru
* #surgical ^designation[0].value = "Хирургическое удаление"
* #surgical ^designation[1].language = #kk
* #surgical ^designation[1].value = "Хирургиялық жолмен алып тастау"
* #other "Other collection" "Named in the text."
* #other ^designation[0].language = #ru
* #other ^designation[0].value = "Другой способ забора"
