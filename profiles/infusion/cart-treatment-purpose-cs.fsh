CodeSystem: CartTreatmentPurposeCs
Id: cart-treatment-purpose-cs
Title: "Purposes of treatment"
Description: "Why the cells are given, as registries group it."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-treatment-purpose-vs"
* #malignant-haematologic-disorder "Malignant haematologic disorder"
* #malignant-haematologic-disorder ^designation[0].language = #ru
* #malignant-haematologic-disorder ^designation[0].value = "Злокачественное заболевание системы крови"
* #malignant-haematologic-disorder ^designation[1].language = #kk
* #malignant-haematologic-disorder ^designation[1].value = "Қатерлі гематологиялық ауру"
* #non-malignant-disorder "Non-malignant disorder"
* #non-malignant-disorder ^designation[0].language = #ru
* #non-malignant-disorder ^designation[0].value = "Незлокачественное заболевание"
* #non-malignant-disorder ^designation[1].language = #kk
* #non-malignant-disorder ^designation[1].value = "Қатерсіз ауру"
* #solid-tumour "Solid tumour"
* #solid-tumour ^designation[0].language = #ru
* #solid-tumour ^designation[0].value = "Солидная опухоль"
* #solid-tumour ^designation[1].language = #kk
* #solid-tumour ^designation[1].value = "Солидті ісік"
* #prevent-relapse "Prevention of relapse after transplantation"
* #prevent-relapse ^designation[0].language = #ru
* #prevent-relapse ^designation[0].value = "Профилактика рецидива после трансплантации"
* #prevent-relapse ^designation[1].language = #kk
* #prevent-relapse ^designation[1].value = "Трансплантациядан кейін рецидивтің алдын алу"
* #infection-prophylaxis "Prevention of infection"
* #infection-prophylaxis ^designation[0].language = #ru
* #infection-prophylaxis ^designation[0].value = "Профилактика инфекции"
* #infection-prophylaxis ^designation[1].language = #kk
* #infection-prophylaxis ^designation[1].value = "Инфекцияның алдын алу"
* #infection-treatment "Treatment of infection"
* #infection-treatment ^designation[0].language = #ru
* #infection-treatment ^designation[0].value = "Лечение инфекции"
* #infection-treatment ^designation[1].language = #kk
* #infection-treatment ^designation[1].value = "Инфекцияны емдеу"
* #gvhd-prophylaxis "Prevention of graft-versus-host disease"
* #gvhd-prophylaxis ^designation[0].language = #ru
* #gvhd-prophylaxis ^designation[0].value = "Профилактика реакции «трансплантат против хозяина»"
* #gvhd-treatment "Treatment of graft-versus-host disease"
* #gvhd-treatment ^designation[0].language = #ru
* #gvhd-treatment ^designation[0].value = "Лечение реакции «трансплантат против хозяина»"
* #immune-reconstitution "Immune reconstitution after transplantation"
* #immune-reconstitution ^designation[0].language = #ru
* #immune-reconstitution ^designation[0].value = "Иммунная реконституция после трансплантации"
* #immune-reconstitution ^designation[1].language = #kk
* #immune-reconstitution ^designation[1].value = "Трансплантациядан кейін иммунитетті қалпына келтіру"
* #suboptimal-chimerism "Suboptimal donor chimerism"
* #suboptimal-chimerism ^designation[0].language = #ru
* #suboptimal-chimerism ^designation[0].value = "Недостаточный донорский химеризм"
* #cardiovascular "Cardiovascular disease"
* #cardiovascular ^designation[0].language = #ru
* #cardiovascular ^designation[0].value = "Сердечно-сосудистое заболевание"
* #cardiovascular ^designation[1].language = #kk
* #cardiovascular ^designation[1].value = "Жүрек-қантамыр ауруы"
* #musculoskeletal "Musculoskeletal disorder"
* #musculoskeletal ^designation[0].language = #ru
* #musculoskeletal ^designation[0].value = "Заболевание опорно-двигательного аппарата"
* #musculoskeletal ^designation[1].language = #kk
* #musculoskeletal ^designation[1].value = "Тірек-қимыл жүйесінің ауруы"
* #neurologic "Neurologic disease"
* #neurologic ^designation[0].language = #ru
* #neurologic ^designation[0].value = "Неврологическое заболевание"
* #neurologic ^designation[1].language = #kk
* #neurologic ^designation[1].value = "Неврологиялық ауру"
* #ocular "Ocular disease"
* #ocular ^designation[0].language = #ru
* #ocular ^designation[0].value = "Заболевание глаз"
* #ocular ^designation[1].language = #kk
* #ocular ^designation[1].value = "Көз ауруы"
* #pulmonary "Pulmonary disease"
* #pulmonary ^designation[0].language = #ru
* #pulmonary ^designation[0].value = "Заболевание лёгких"
* #pulmonary ^designation[1].language = #kk
* #pulmonary ^designation[1].value = "Өкпе ауруы"
* #other "Other purpose" "Named in the text."
* #other ^designation[0].language = #ru
* #other ^designation[0].value = "Другая цель"
* #other ^designation[1].language = #kk
* #other ^designation[1].value = "Басқа мақсат"
