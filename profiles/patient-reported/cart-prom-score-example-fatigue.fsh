Instance: cart-prom-score-example-fatigue
InstanceOf: CartPromScore
Title: "PROMIS fatigue, T-score 58"
Description: "A score from the questionnaire before infusion."
Usage: #example
* insert ExampleIdentifier(observation, prom-fatigue)
* status = #final
* performer = Reference(cart-patient-example-lymphoma)
* insert LymphomaPatient
* code = CartPromScoreCs#promis-fatigue
* effectiveDateTime = "2026-05-13"
* valueQuantity = 58.4 '1' "T-score"
* derivedFrom = Reference(cart-prom-response-example-baseline)
