CodeSystem: CartGvhdComponentCs
Id: cart-gvhd-component-cs
Title: "Components of GVHD"
Description: "Organ stages and extent of graft-versus-host disease."
* ^caseSensitive = true
* ^experimental = false
* #skin "Skin"
* #skin ^designation[0].language = #ru
* #skin ^designation[0].value = "Кожа"
* #skin ^designation[1].language = #kk
* #skin ^designation[1].value = "Тері"
* #lower-gi "Lower intestinal tract"
* #lower-gi ^designation[0].language = #ru
* #lower-gi ^designation[0].value = "Нижние отделы кишечника"
* #lower-gi ^designation[1].language = #kk
* #lower-gi ^designation[1].value = "Төменгі ас қорыту жолы"
* #upper-gi "Upper intestinal tract"
* #upper-gi ^designation[0].language = #ru
* #upper-gi ^designation[0].value = "Верхние отделы желудочно-кишечного тракта"
* #upper-gi ^designation[1].language = #kk
* #upper-gi ^designation[1].value = "Жоғарғы ас қорыту жолы"
* #liver "Liver"
* #liver ^designation[0].language = #ru
* #liver ^designation[0].value = "Печень"
* #liver ^designation[1].language = #kk
* #liver ^designation[1].value = "Бауыр"
* #other-site "Other site"
* #other-site ^designation[0].language = #ru
* #other-site ^designation[0].value = "Другая локализация"
* #extent "Extent of chronic GVHD"
* #extent ^designation[0].language = #ru
* #extent ^designation[0].value = "Распространённость хронической РТПХ"
* #systemic-steroids "Systemic steroids" "Whether the patient still takes systemic steroids."
* #systemic-steroids ^designation[0].language = #ru
* #systemic-steroids ^designation[0].value = "Системные стероиды"
* #systemic-steroids ^designation[1].language = #kk
* #systemic-steroids ^designation[1].value = "Жүйелік стероидтар"
* #other-immunosuppression "Other immunosuppression" "Whether the patient still takes immunosuppressants other than steroids."
* #other-immunosuppression ^designation[0].language = #ru
* #other-immunosuppression ^designation[0].value = "Другая иммуносупрессия"
* #other-immunosuppression ^designation[1].language = #kk
* #other-immunosuppression ^designation[1].value = "Басқа иммуносупрессия"
