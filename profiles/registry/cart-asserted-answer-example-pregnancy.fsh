Instance: cart-asserted-answer-example-pregnancy
InstanceOf: CartAssertedAnswer
Title: "No pregnancy up to day 100, as the data manager says"
Description: "What a completed form 4100 of day 100 answers about pregnancy, taken over as an observation."
Usage: #example
* identifier.system = "https://fhir.cartexchange.org/ig/sid/asserted-answer"
* identifier.value = "cart-registry-form-example-day-100.followUp.pregnancy"
* extension[question].valueUri = "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course#cart-course.followUp.pregnancy"
* extension[scope].valueCode = #period
* extension[timepoint].valueCode = #day-100
* status = #final
* code = CartObservationCs#asserted-answer
* subject = Reference(cart-patient-example-lymphoma)
* focus = Reference(cart-infusion-example-lymphoma)
* effectiveDateTime = "2026-09-04"
* performer = Reference(cart-centre-example-st-vitus)
* method = CartAssertionMethodCs#data-manager
* derivedFrom = Reference(cart-registry-form-example-day-100)
* valueCodeableConcept = CartRegistryAnswerCs#no "No"
