CodeSystem: CartPromScoreCs
Id: cart-prom-score-cs
Title: "Scores reported by the patient"
Description: "Scores of instruments; the instruments and their questions belong to their owners and are not part of this guide."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-prom-score-vs"
* #promis-physical-function "PROMIS physical function, T-score"
* #promis-anxiety "PROMIS anxiety, T-score"
* #promis-depression "PROMIS depression, T-score"
* #promis-fatigue "PROMIS fatigue, T-score"
* #promis-sleep-disturbance "PROMIS sleep disturbance, T-score"
* #promis-social-roles "PROMIS ability to participate in social roles, T-score"
* #promis-pain-interference "PROMIS pain interference, T-score"
* #promis-pain-intensity "PROMIS pain intensity, 0 to 10"
* #cost-facit "COST score of financial toxicity"
* #eq-5d-index "EQ-5D index"
* #eq-5d-vas "EQ-5D visual analogue scale"
* #eortc-qlq-c30-global "EORTC QLQ-C30 global health"
