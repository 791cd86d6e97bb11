CodeSystem: CartObservationCs
Id: cart-observation-cs
Title: "Observations of a CAR-T course"
Description: "What an observation of a CAR-T course is about, where no verified code of LOINC or SNOMED CT exists."
* ^caseSensitive = true
* ^experimental = false
* #crs-assessment "Assessment of cytokine release syndrome" "Assessment of cytokine release syndrome by the ASTCT consensus of 2019."
* #crs-assessment ^designation[0].language = #ru
* #crs-assessment ^designation[0].value = "Оценка синдрома высвобождения цитокинов"
* #icans-assessment "Assessment of neurotoxicity (ICANS)" "Assessment of immune effector cell-associated neurotoxicity syndrome by the ASTCT consensus of 2019."
* #icans-assessment ^designation[0].language = #ru
* #icans-assessment ^designation[0].value = "Оценка нейротоксичности (ICANS)"
* #icans-assessment ^designation[1].language = #kk
* #icans-assessment ^designation[1].value = "Нейроуыттылықты бағалау (ICANS)"
* #ice-score "ICE score" "Immune effector cell-associated encephalopathy score, 0 to 10 points."
* #ice-score ^designation[0].language = #ru
* #ice-score ^designation[0].value = "Оценка по шкале ICE"
* #ice-score ^designation[1].language = #kk
* #ice-score ^designation[1].value = "ICE балы"
* #capd-score "CAPD score" "Cornell Assessment of Pediatric Delirium, 0 to 32 points."
* #capd-score ^designation[0].language = #ru
* #capd-score ^designation[0].value = "Оценка по шкале CAPD"
* #capd-score ^designation[1].language = #kk
* #capd-score ^designation[1].value = "CAPD балы"
* #iec-hs-assessment "Assessment of IEC-HS" "Assessment of immune effector cell-associated haemophagocytic lymphohistiocytosis-like syndrome."
* #iec-hs-assessment ^designation[0].language = #ru
* #iec-hs-assessment ^designation[0].value = "Оценка IEC-HS"
* #iec-hs-assessment ^designation[1].language = #kk
* #iec-hs-assessment ^designation[1].value = "IEC-HS бағалау"
* #icaht-assessment "Assessment of haematotoxicity (ICAHT)" "Assessment of immune effector cell-associated haematotoxicity, early or late."
* #icaht-assessment ^designation[0].language = #ru
* #icaht-assessment ^designation[0].value = "Оценка гематотоксичности (ICAHT)"
* #icaht-assessment ^designation[1].language = #kk
* #icaht-assessment ^designation[1].value = "Гематоуыттылықты бағалау (ICAHT)"
* #disease-status "Disease status before infusion" "Status of the disease before lymphodepletion."
* #disease-status ^designation[0].language = #ru
* #disease-status ^designation[0].value = "Статус заболевания перед инфузией"
* #disease-status ^designation[1].language = #kk
* #disease-status ^designation[1].value = "Инфузияға дейінгі аурудың жағдайы"
* #comorbidity-index "Comorbidity index" "Comorbidity index for haematopoietic cell transplantation (HCT-CI)."
* #comorbidity-index ^designation[0].language = #ru
* #comorbidity-index ^designation[0].value = "Индекс коморбидности"
* #comorbidity-index ^designation[1].language = #kk
* #comorbidity-index ^designation[1].value = "Қосарлас аурулар индексі"
* #disease-response "Disease response" "Response of the disease to the infusion, by named criteria."
* #disease-response ^designation[0].language = #ru
* #disease-response ^designation[0].value = "Ответ заболевания на терапию"
* #disease-response ^designation[1].language = #kk
* #disease-response ^designation[1].value = "Аурудың жауабы"
* #disease-progression "Relapse or progression" "Whether the disease relapsed or progressed since the last report."
* #disease-progression ^designation[0].language = #ru
* #disease-progression ^designation[0].value = "Рецидив или прогрессирование"
* #disease-progression ^designation[1].language = #kk
* #disease-progression ^designation[1].value = "Рецидив немесе үдеу"
* #mrd "Measurable residual disease" "Result of a test for measurable residual disease."
* #mrd ^designation[0].language = #ru
* #mrd ^designation[0].value = "Измеримая остаточная болезнь"
* #persistence-pcr "Persistence of CAR-T cells by PCR" "Transgene of the infused cells by quantitative or digital PCR."
* #persistence-pcr ^designation[0].language = #ru
* #persistence-pcr ^designation[0].value = "Персистенция CAR-T-клеток, метод ПЦР"
* #persistence-flow "Persistence of CAR-T cells by flow cytometry" "CAR-positive cells by flow cytometry."
* #persistence-flow ^designation[0].language = #ru
* #persistence-flow ^designation[0].value = "Персистенция CAR-T-клеток, проточная цитометрия"
* #persistence-immunohistochemistry "Persistence of CAR-T cells by immunohistochemistry" "CAR-positive cells in tissue by immunohistochemistry."
* #persistence-immunohistochemistry ^designation[0].language = #ru
* #persistence-immunohistochemistry ^designation[0].value = "Персистенция CAR-T-клеток, иммуногистохимия"
* #persistence-other "Persistence of CAR-T cells by another method" "Infused cells found by another method."
* #persistence-other ^designation[0].language = #ru
* #persistence-other ^designation[0].value = "Персистенция CAR-T-клеток, другой метод"
* #interferon-gamma "Interferon gamma" "Interferon gamma in serum or plasma."
* #interferon-gamma ^designation[0].language = #ru
* #interferon-gamma ^designation[0].value = "Интерферон гамма"
* #interferon-gamma ^designation[1].language = #kk
* #interferon-gamma ^designation[1].value = "Интерферон гамма"
* #soluble-il2-receptor "Soluble interleukin-2 receptor" "Soluble interleukin-2 receptor alpha (sCD25) in serum or plasma."
* #soluble-il2-receptor ^designation[0].language = #ru
* #soluble-il2-receptor ^designation[0].value = "Растворимый рецептор интерлейкина-2"
* #soluble-il2-receptor ^designation[1].language = #kk
* #soluble-il2-receptor ^designation[1].value = "Еритін интерлейкин-2 рецепторы"
* #b-cell-count "B-cell count" "CD19-positive B cells in blood."
* #b-cell-count ^designation[0].language = #ru
* #b-cell-count ^designation[0].value = "Количество B-клеток"
* #b-cell-count ^designation[1].language = #kk
* #b-cell-count ^designation[1].value = "B-жасушалардың саны"
* #neutrophil-recovery "Neutrophil recovery" "First of three consecutive neutrophil counts of at least 0.5 x 10*9/L on different days after the nadir."
* #neutrophil-recovery ^designation[0].language = #ru
* #neutrophil-recovery ^designation[0].value = "Восстановление нейтрофилов"
* #neutrophil-recovery ^designation[1].language = #kk
* #neutrophil-recovery ^designation[1].value = "Нейтрофилдердің қалпына келуі"
* #platelet-recovery-20 "Platelet recovery to 20" "First of three consecutive platelet counts of at least 20 x 10*9/L."
* #platelet-recovery-20 ^designation[0].language = #ru
* #platelet-recovery-20 ^designation[0].value = "Восстановление тромбоцитов до 20"
* #platelet-recovery-20 ^designation[1].language = #kk
* #platelet-recovery-20 ^designation[1].value = "Тромбоциттердің 20-ға дейін қалпына келуі"
* #platelet-recovery-50 "Platelet recovery to 50" "First of three consecutive platelet counts of at least 50 x 10*9/L."
* #platelet-recovery-50 ^designation[0].language = #ru
* #platelet-recovery-50 ^designation[0].value = "Восстановление тромбоцитов до 50"
* #platelet-recovery-50 ^designation[1].language = #kk
* #platelet-recovery-50 ^designation[1].value = "Тромбоциттердің 50-ге дейін қалпына келуі"
* #b-cell-recovery "B-cell recovery" "Return of B cells after B-cell aplasia."
* #b-cell-recovery ^designation[0].language = #ru
* #b-cell-recovery ^designation[0].value = "Восстановление B-клеток"
* #b-cell-recovery ^designation[1].language = #kk
* #b-cell-recovery ^designation[1].value = "B-жасушалардың қалпына келуі"
* #survival-status "Survival status" "Whether the patient is alive at the date of last contact."
* #survival-status ^designation[0].language = #ru
* #survival-status ^designation[0].value = "Статус выживаемости"
* #primary-cause-of-death "Primary cause of death" "The one condition that led to death."
* #primary-cause-of-death ^designation[0].language = #ru
* #primary-cause-of-death ^designation[0].value = "Основная причина смерти"
* #primary-cause-of-death ^designation[1].language = #kk
* #primary-cause-of-death ^designation[1].value = "Өлімнің негізгі себебі"
* #contributing-cause-of-death "Contributing cause of death" "A condition that contributed to death."
* #contributing-cause-of-death ^designation[0].language = #ru
* #contributing-cause-of-death ^designation[0].value = "Способствующая причина смерти"
* #contributing-cause-of-death ^designation[1].language = #kk
* #contributing-cause-of-death ^designation[1].value = "Өлімнің қосымша себебі"
* #autopsy "Autopsy" "Whether the cause of death was confirmed by autopsy."
* #autopsy ^designation[0].language = #ru
* #autopsy ^designation[0].value = "Аутопсия"
* #autopsy ^designation[1].language = #kk
* #autopsy ^designation[1].value = "Аутопсия"
* #transgene-test "Test of a neoplasm for the transgene" "Whether the cells of a subsequent neoplasm carry the transgene of the infused cells."
* #transgene-test ^designation[0].language = #ru
* #transgene-test ^designation[0].value = "Исследование новообразования на трансген"
* #pregnancy-status "Pregnancy" "Whether the patient was pregnant since the last report."
* #pregnancy-status ^designation[0].language = #ru
* #pregnancy-status ^designation[0].value = "Беременность"
* #pregnancy-status ^designation[1].language = #kk
* #pregnancy-status ^designation[1].value = "Жүктілік"
* #subsequent-neoplasm-status "New malignancy since the last report" "Whether a new malignancy, lymphoproliferative or myeloproliferative disease occurred since the last report."
* #subsequent-neoplasm-status ^designation[0].language = #ru
* #subsequent-neoplasm-status ^designation[0].value = "Новое злокачественное новообразование с момента последнего отчёта"
* #gvhd-assessment "Assessment of graft-versus-host disease" "Grade and organ stages of graft-versus-host disease."
* #gvhd-assessment ^designation[0].language = #ru
* #gvhd-assessment ^designation[0].value = "Оценка реакции «трансплантат против хозяина»"
* #prom-score "Score reported by the patient" "Score of an instrument filled in by the patient."
* #prom-score ^designation[0].language = #ru
* #prom-score ^designation[0].value = "Оценка, сообщённая пациентом"
* #prom-score ^designation[1].language = #kk
* #prom-score ^designation[1].value = "Пациент хабарлаған баға"
* #cartox-10-score "CARTOX-10 score" "CARTOX-10 neurologic assessment, 0 to 10 points: another instrument than the ICE score."
* #cartox-10-score ^designation[0].language = #ru
* #cartox-10-score ^designation[0].value = "Балл CARTOX-10"
* #cartox-10-score ^designation[1].language = #kk
* #cartox-10-score ^designation[1].value = "CARTOX-10 балы"
* #infection-status "Clinically significant infection since the last report" "Whether a clinically significant infection occurred since the last report."
* #infection-status ^designation[0].language = #ru
* #infection-status ^designation[0].value = "Клинически значимая инфекция с момента последнего отчёта"
* #infection-status ^designation[1].language = #kk
* #infection-status ^designation[1].value = "Соңғы есептен бергі клиникалық маңызды инфекция"
* #partner-pregnancy-status "Pregnancy of the partner" "Whether the partner of the patient became pregnant since the last report."
* #partner-pregnancy-status ^designation[0].language = #ru
* #partner-pregnancy-status ^designation[0].value = "Беременность партнёрши"
* #intensive-care-status "Stay in intensive care since the last report" "Whether the patient was in intensive care since the last report."
* #intensive-care-status ^designation[0].language = #ru
* #intensive-care-status ^designation[0].value = "Пребывание в отделении интенсивной терапии с момента последнего отчёта"
* #intensive-care-status ^designation[1].language = #kk
* #intensive-care-status ^designation[1].value = "Соңғы есептен бері қарқынды терапия бөлімшесінде болу"
* #asserted-answer "Answer of a data manager" "What a data manager answered to a question of a registry form; the extension names the question."
* #asserted-answer ^designation[0].language = #ru
* #asserted-answer ^designation[0].value = "Ответ специалиста по данным"
