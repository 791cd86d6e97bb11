CodeSystem: CartMotorWeaknessCs
Id: cart-motor-weakness-cs
Title: "Motor weakness"
Description: "Motor findings as the ICANS grade counts them."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-motor-weakness-vs"
* #none "No deep focal weakness"
* #none ^designation[0].language = #ru
* #none ^designation[0].value = "Нет глубокой очаговой слабости"
* #none ^designation[1].language = #kk
* #none ^designation[1].value = "Терең ошақтық әлсіздік жоқ"
* #deep-focal-weakness "Deep focal motor weakness" "Such as hemiparesis or paraparesis."
* #deep-focal-weakness ^designation[0].language = #ru
* #deep-focal-weakness ^designation[0].value = "Глубокая очаговая двигательная слабость"
* #deep-focal-weakness ^designation[1].language = #kk
* #deep-focal-weakness ^designation[1].value = "Терең ошақтық қозғалыс әлсіздігі"
