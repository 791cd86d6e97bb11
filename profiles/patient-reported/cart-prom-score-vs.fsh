ValueSet: CartPromScoreVs
Id: cart-prom-score-vs
Title: "Scores reported by the patient"
Description: "The codes of the code system of the same name: scores of instruments; the instruments and their questions belong to their owners and are not part of this guide."
* ^experimental = false
* CartPromScoreCs#promis-physical-function "PROMIS physical function, T-score"
* CartPromScoreCs#promis-anxiety "PROMIS anxiety, T-score"
* CartPromScoreCs#promis-depression "PROMIS depression, T-score"
* CartPromScoreCs#promis-fatigue "PROMIS fatigue, T-score"
* CartPromScoreCs#promis-sleep-disturbance "PROMIS sleep disturbance, T-score"
* CartPromScoreCs#promis-social-roles "PROMIS ability to participate in social roles, T-score"
* CartPromScoreCs#promis-pain-interference "PROMIS pain interference, T-score"
* CartPromScoreCs#promis-pain-intensity "PROMIS pain intensity, 0 to 10"
* CartPromScoreCs#cost-facit "COST score of financial toxicity"
* CartPromScoreCs#eq-5d-index "EQ-5D index"
* CartPromScoreCs#eq-5d-vas "EQ-5D visual analogue scale"
* CartPromScoreCs#eortc-qlq-c30-global "EORTC QLQ-C30 global health"
