CodeSystem: CartInfectionSiteCs
Id: cart-infection-site-cs
Title: "Sites of infection"
Description: "Sites of infection as registries list them."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-infection-site-vs"
* #blood "Blood"
* #blood ^designation[0].language = #ru
* #blood ^designation[0].value = "Кровь"
* #blood ^designation[1].language = #kk
* #blood ^designation[1].value = "Қан"
* #bone "Bone"
* #bone ^designation[0].language = #ru
* #bone ^designation[0].value = "Кость"
* #bone ^designation[1].language = #kk
* #bone ^designation[1].value = "Сүйек"
* #cns "Central nervous system"
* #cns ^designation[0].language = #ru
* #cns ^designation[0].value = "Центральная нервная система"
* #cns ^designation[1].language = #kk
* #cns ^designation[1].value = "Орталық жүйке жүйесі"
* #eyes "Eyes"
* #eyes ^designation[0].language = #ru
* #eyes ^designation[0].value = "Глаза"
* #eyes ^designation[1].language = #kk
* #eyes ^designation[1].value = "Көз"
* #genital-area "Genital area"
* #genital-area ^designation[0].language = #ru
* #genital-area ^designation[0].value = "Половые органы"
* #genital-area ^designation[1].language = #kk
* #genital-area ^designation[1].value = "Жыныс мүшелері"
* #gi-lower "Lower gastrointestinal tract"
* #gi-lower ^designation[0].language = #ru
* #gi-lower ^designation[0].value = "Нижние отделы желудочно-кишечного тракта"
* #gi-lower ^designation[1].language = #kk
* #gi-lower ^designation[1].value = "Төменгі ас қорыту жолы"
* #gi-upper "Upper gastrointestinal tract"
* #gi-upper ^designation[0].language = #ru
* #gi-upper ^designation[0].value = "Верхние отделы желудочно-кишечного тракта"
* #gi-upper ^designation[1].language = #kk
* #gi-upper ^designation[1].value = "Жоғарғы ас қорыту жолы"
* #joints "Joints"
* #joints ^designation[0].language = #ru
* #joints ^designation[0].value = "Суставы"
* #joints ^designation[1].language = #kk
* #joints ^designation[1].value = "Буындар"
* #liver-spleen "Liver or spleen"
* #liver-spleen ^designation[0].language = #ru
* #liver-spleen ^designation[0].value = "Печень или селезёнка"
* #liver-spleen ^designation[1].language = #kk
* #liver-spleen ^designation[1].value = "Бауыр немесе көкбауыр"
* #lung "Lung"
* #lung ^designation[0].language = #ru
* #lung ^designation[0].value = "Лёгкое"
* #lung ^designation[1].language = #kk
* #lung ^designation[1].value = "Өкпе"
* #sinus-urt "Sinuses or upper respiratory tract"
* #sinus-urt ^designation[0].language = #ru
* #sinus-urt ^designation[0].value = "Придаточные пазухи или верхние дыхательные пути"
* #sinus-urt ^designation[1].language = #kk
* #sinus-urt ^designation[1].value = "Мұрын қойнаулары немесе жоғарғы тыныс жолдары"
* #skin-cellulitis "Skin: cellulitis"
* #skin-cellulitis ^designation[0].language = #ru
* #skin-cellulitis ^designation[0].value = "Кожа: целлюлит"
* #skin-cellulitis ^designation[1].language = #kk
* #skin-cellulitis ^designation[1].value = "Тері: целлюлит"
* #skin-necrotizing-fasciitis "Skin: necrotising fasciitis"
* #skin-necrotizing-fasciitis ^designation[0].language = #ru
* #skin-necrotizing-fasciitis ^designation[0].value = "Кожа: некротизирующий фасциит"
* #skin-necrotizing-fasciitis ^designation[1].language = #kk
* #skin-necrotizing-fasciitis ^designation[1].value = "Тері: некроздаушы фасциит"
* #urinary-lower "Lower urinary tract"
* #urinary-lower ^designation[0].language = #ru
* #urinary-lower ^designation[0].value = "Нижние мочевые пути"
* #urinary-lower ^designation[1].language = #kk
* #urinary-lower ^designation[1].value = "Төменгі зәр жолдары"
* #urinary-upper "Upper urinary tract"
* #urinary-upper ^designation[0].language = #ru
* #urinary-upper ^designation[0].value = "Верхние мочевые пути"
* #urinary-upper ^designation[1].language = #kk
* #urinary-upper ^designation[1].value = "Жоғарғы зәр жолдары"
