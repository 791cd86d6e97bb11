CodeSystem: CartPromScoreCs
Id: cart-prom-score-cs
Title: "Scores reported by the patient"
Description: "Scores of instruments; the instruments and their questions belong to their owners and are not part of this guide."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-prom-score-vs"
* #promis-physical-function "PROMIS physical function, T-score"
* #promis-physical-function ^designation[0].language = #ru
* #promis-physical-function ^designation[0].value = "PROMIS: физическая функция, T-балл"
* #promis-anxiety "PROMIS anxiety, T-score"
* #promis-anxiety ^designation[0].language = #ru
* #promis-anxiety ^designation[0].value = "PROMIS: тревога, T-балл"
* #promis-depression "PROMIS depression, T-score"
* #promis-depression ^designation[0].language = #ru
* #promis-depression ^designation[0].value = "PROMIS: депрессия, T-балл"
* #promis-fatigue "PROMIS fatigue, T-score"
* #promis-fatigue ^designation[0].language = #ru
* #promis-fatigue ^designation[0].value = "PROMIS: утомляемость, T-балл"
* #promis-sleep-disturbance "PROMIS sleep disturbance, T-score"
* #promis-sleep-disturbance ^designation[0].language = #ru
* #promis-sleep-disturbance ^designation[0].value = "PROMIS: нарушение сна, T-балл"
* #promis-social-roles "PROMIS ability to participate in social roles, T-score"
* #promis-social-roles ^designation[0].language = #ru
* #promis-social-roles ^designation[0].value = "PROMIS: участие в социальной жизни, T-балл"
* #promis-pain-interference "PROMIS pain interference, T-score"
* #promis-pain-interference ^designation[0].language = #ru
* #promis-pain-interference ^designation[0].value = "PROMIS: влияние боли, T-балл"
* #promis-pain-intensity "PROMIS pain intensity, 0 to 10"
* #promis-pain-intensity ^designation[0].language = #ru
* #promis-pain-intensity ^designation[0].value = "PROMIS: интенсивность боли, от 0 до 10"
* #cost-facit "COST score of financial toxicity"
* #cost-facit ^designation[0].language = #ru
* #cost-facit ^designation[0].value = "Шкала COST: финансовая токсичность"
* #eq-5d-index "EQ-5D index"
* #eq-5d-index ^designation[0].language = #ru
* #eq-5d-index ^designation[0].value = "Индекс EQ-5D"
* #eq-5d-index ^designation[1].language = #kk
* #eq-5d-index ^designation[1].value = "EQ-5D индексі"
* #eq-5d-vas "EQ-5D visual analogue scale"
* #eq-5d-vas ^designation[0].language = #ru
* #eq-5d-vas ^designation[0].value = "Визуально-аналоговая шкала EQ-5D"
* #eq-5d-vas ^designation[1].language = #kk
* #eq-5d-vas ^designation[1].value = "EQ-5D визуалды-аналогтық шкаласы"
* #eortc-qlq-c30-global "EORTC QLQ-C30 global health"
* #eortc-qlq-c30-global ^designation[0].language = #ru
* #eortc-qlq-c30-global ^designation[0].value = "EORTC QLQ-C30: общее состояние здоровья"
