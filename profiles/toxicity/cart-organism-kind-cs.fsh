CodeSystem: CartOrganismKindCs
Id: cart-organism-kind-cs
Title: "Kinds of organism"
Description: "Kind of the organism of an infection, where its name has no code at hand."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-organism-kind-vs"
* #bacterial "Bacteria"
* #bacterial ^designation[0].language = #ru
* #bacterial ^designation[0].value = "Бактерии"
* #bacterial ^designation[1].language = #kk
* #bacterial ^designation[1].value = "Бактериялар"
* #viral "Virus"
* #viral ^designation[0].language = #ru
* #viral ^designation[0].value = "Вирус"
* #viral ^designation[1].language = #kk
* #viral ^designation[1].value = "Вирус"
* #fungal "Fungus"
* #fungal ^designation[0].language = #ru
* #fungal ^designation[0].value = "Гриб"
* #fungal ^designation[1].language = #kk
* #fungal ^designation[1].value = "Саңырауқұлақ"
* #parasitic "Parasite"
* #parasitic ^designation[0].language = #ru
* #parasitic ^designation[0].value = "Паразит"
* #parasitic ^designation[1].language = #kk
* #parasitic ^designation[1].value = "Паразит"
* #unknown "Suspected infection, organism not found"
* #unknown ^designation[0].language = #ru
* #unknown ^designation[0].value = "Подозрение на инфекцию, возбудитель не найден"
* #unknown ^designation[1].language = #kk
* #unknown ^designation[1].value = "Инфекцияға күдік, қоздырғышы табылмады"
