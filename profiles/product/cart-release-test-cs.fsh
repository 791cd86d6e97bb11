CodeSystem: CartReleaseTestCs
Id: cart-release-test-cs
Title: "Release tests"
Description: "Tests on which the release of a product rests."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-release-test-vs"
* #viability "Viability" "Viable cells in per cent."
* #viability ^designation[0].language = #ru
* #viability ^designation[0].value = "Жизнеспособность"
* #viability ^designation[1].language = #kk
* #viability ^designation[1].value = "Тіршілікке қабілеттілік"
* #cd3-purity "CD3-positive cells" "CD3-positive cells in per cent."
* #cd3-purity ^designation[0].language = #ru
* #cd3-purity ^designation[0].value = "CD3-положительные клетки"
* #cd3-purity ^designation[1].language = #kk
* #cd3-purity ^designation[1].value = "CD3-оң жасушалар"
* #car-positive "CAR-positive cells" "Cells with the receptor in per cent (transduction efficiency)."
* #car-positive ^designation[0].language = #ru
* #car-positive ^designation[0].value = "CAR-положительные клетки"
* #car-positive ^designation[1].language = #kk
* #car-positive ^designation[1].value = "CAR-оң жасушалар"
* #vector-copy-number "Vector copy number" "Copies of the vector per transduced cell or per genome."
* #vector-copy-number ^designation[0].language = #ru
* #vector-copy-number ^designation[0].value = "Число копий вектора"
* #vector-copy-number ^designation[1].language = #kk
* #vector-copy-number ^designation[1].value = "Вектор көшірмелерінің саны"
* #endotoxin "Endotoxin" "Endotoxin units per millilitre."
* #endotoxin ^designation[0].language = #ru
* #endotoxin ^designation[0].value = "Эндотоксин"
* #endotoxin ^designation[1].language = #kk
* #endotoxin ^designation[1].value = "Эндотоксин"
* #mycoplasma "Mycoplasma" "Detected or not."
* #mycoplasma ^designation[0].language = #ru
* #mycoplasma ^designation[0].value = "Микоплазма"
* #mycoplasma ^designation[1].language = #kk
* #mycoplasma ^designation[1].value = "Микоплазма"
* #sterility "Sterility" "Growth detected or not; a rapid result may come before the final one."
* #sterility ^designation[0].language = #ru
* #sterility ^designation[0].value = "Стерильность"
* #sterility ^designation[1].language = #kk
* #sterility ^designation[1].value = "Стерильдік"
* #replication-competent-virus "Replication-competent virus" "Replication-competent lentivirus or retrovirus, detected or not."
* #replication-competent-virus ^designation[0].language = #ru
* #replication-competent-virus ^designation[0].value = "Репликационно-компетентный вирус"
* #replication-competent-virus ^designation[1].language = #kk
* #replication-competent-virus ^designation[1].value = "Репликацияға қабілетті вирус"
* #potency "Potency" "For instance release of interferon gamma on contact with the target."
* #potency ^designation[0].language = #ru
* #potency ^designation[0].value = "Специфическая активность"
* #residual-tumour-cells "Residual tumour cells"
* #residual-tumour-cells ^designation[0].language = #ru
* #residual-tumour-cells ^designation[0].value = "Остаточные опухолевые клетки"
* #residual-tumour-cells ^designation[1].language = #kk
* #residual-tumour-cells ^designation[1].value = "Қалдық ісік жасушалары"
* #identity "Identity" "The cells are those of the patient and carry the construct."
* #identity ^designation[0].language = #ru
* #identity ^designation[0].value = "Подлинность"
* #appearance "Appearance"
* #appearance ^designation[0].language = #ru
* #appearance ^designation[0].value = "Внешний вид"
* #appearance ^designation[1].language = #kk
* #appearance ^designation[1].value = "Сыртқы түрі"
* #dose "Dose in the product" "CAR-positive viable cells."
* #dose ^designation[0].language = #ru
* #dose ^designation[0].value = "Доза в продукте"
* #dose ^designation[1].language = #kk
* #dose ^designation[1].value = "Өнімдегі доза"
* #other "Other test" "Named in the text."
* #other ^designation[0].language = #ru
* #other ^designation[0].value = "Другой тест"
* #other ^designation[1].language = #kk
* #other ^designation[1].value = "Басқа сынама"
