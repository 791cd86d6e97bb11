CodeSystem: CartManufacturingStepCs
Id: cart-manufacturing-step-cs
Title: "Manufacturing steps"
Description: "Steps of making a product."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-manufacturing-step-vs"
* #receipt "Receipt of starting material"
* #receipt ^designation[0].language = #ru
* #receipt ^designation[0].value = "Приёмка исходного материала"
* #receipt ^designation[1].language = #kk
* #receipt ^designation[1].value = "Бастапқы материалды қабылдау"
* #selection "Selection of cells"
* #selection ^designation[0].language = #ru
* #selection ^designation[0].value = "Селекция клеток"
* #selection ^designation[1].language = #kk
* #selection ^designation[1].value = "Жасушаларды іріктеу"
* #activation "Activation"
* #activation ^designation[0].language = #ru
* #activation ^designation[0].value = "Активация"
* #activation ^designation[1].language = #kk
* #activation ^designation[1].value = "Активация"
* #transduction "Transduction" "Or another way of gene transfer."
* #transduction ^designation[0].language = #ru
* #transduction ^designation[0].value = "Трансдукция"
* #transduction ^designation[1].language = #kk
* #transduction ^designation[1].value = "Трансдукция"
* #expansion "Expansion"
* #expansion ^designation[0].language = #ru
* #expansion ^designation[0].value = "Экспансия"
* #expansion ^designation[1].language = #kk
* #expansion ^designation[1].value = "Экспансия"
* #harvest "Harvest"
* #harvest ^designation[0].language = #ru
* #harvest ^designation[0].value = "Сбор клеток"
* #harvest ^designation[1].language = #kk
* #harvest ^designation[1].value = "Жасушаларды жинау"
* #formulation "Formulation and filling"
* #formulation ^designation[0].language = #ru
* #formulation ^designation[0].value = "Приготовление и розлив"
* #cryopreservation "Cryopreservation"
* #cryopreservation ^designation[0].language = #ru
* #cryopreservation ^designation[0].value = "Криоконсервация"
* #cryopreservation ^designation[1].language = #kk
* #cryopreservation ^designation[1].value = "Криоконсервация"
* #quality-control "Quality control"
* #quality-control ^designation[0].language = #ru
* #quality-control ^designation[0].value = "Контроль качества"
* #quality-control ^designation[1].language = #kk
* #quality-control ^designation[1].value = "Сапаны бақылау"
* #release "Release"
* #release ^designation[0].language = #ru
* #release ^designation[0].value = "Выпуск"
* #thaw "Thaw and preparation" "At the place of infusion."
* #thaw ^designation[0].language = #ru
* #thaw ^designation[0].value = "Размораживание и подготовка"
* #other "Other step" "Named in the text."
* #other ^designation[0].language = #ru
* #other ^designation[0].value = "Другой этап"
* #other ^designation[1].language = #kk
* #other ^designation[1].value = "Басқа кезең"
