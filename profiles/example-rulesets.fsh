// The hospital of the examples is invented, as are its patients.
RuleSet: ExampleIdentifier(thing, value)
* identifier[+].system = "https://st-vitus.example.org/{thing}"
* identifier[=].value = "{value}"

RuleSet: LymphomaPatient
* subject = Reference(cart-patient-example-lymphoma)

RuleSet: LymphomaObservation(value, date)
* insert ExampleIdentifier(observation, {value})
* status = #final
* performer = Reference(cart-centre-example-st-vitus)
* subject = Reference(cart-patient-example-lymphoma)
* focus = Reference(cart-infusion-example-lymphoma)
* effectiveDateTime = "{date}"
