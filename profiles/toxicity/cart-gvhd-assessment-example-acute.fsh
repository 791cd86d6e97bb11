Instance: cart-gvhd-assessment-example-acute
InstanceOf: CartGvhdAssessment
Title: "Acute GVHD, grade II"
Description: "Skin stage 3 after an allogeneic product."
Usage: #example
* insert ExampleIdentifier(observation, agvhd-1)
* status = #final
* performer = Reference(cart-centre-example-st-vitus)
* subject = Reference(cart-patient-example-leukaemia)
* code = CartObservationCs#gvhd-assessment
* effectiveDateTime = "2026-07-20"
* valueCodeableConcept = CartGvhdGradeCs#acute-2 "Acute, grade II"
* component[skin].valueInteger = 3
* component[lowerGi].valueInteger = 0
* component[upperGi].valueInteger = 0
* component[liver].valueInteger = 0
* component[otherSite].valueCodeableConcept = $v2-0136#N
