CodeSystem: CartSeizureCs
Id: cart-seizure-cs
Title: "Seizure"
Description: "Seizure as the ICANS grade counts it."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-seizure-vs"
* #none "No seizure"
* #none ^designation[0].language = #ru
* #none ^designation[0].value = "Судорог нет"
* #none ^designation[1].language = #kk
* #none ^designation[1].value = "Құрысу жоқ"
* #resolving "Seizure that resolves" "Any clinical seizure that resolves rapidly, or non-convulsive seizure on EEG that resolves with intervention."
* #resolving ^designation[0].language = #ru
* #resolving ^designation[0].value = "Разрешающийся судорожный приступ"
* #resolving ^designation[1].language = #kk
* #resolving ^designation[1].value = "Басылатын құрысу"
* #prolonged "Prolonged or repeated seizure" "Life-threatening seizure of more than 5 minutes, or repeated without return to baseline."
* #prolonged ^designation[0].language = #ru
* #prolonged ^designation[0].value = "Длительный или повторный судорожный приступ"
* #prolonged ^designation[1].language = #kk
* #prolonged ^designation[1].value = "Ұзаққа созылған немесе қайталанған құрысу"
