Profile: CartAssertedAnswer
Parent: Observation
Id: cart-asserted-answer
Title: "Answer asserted by a data manager"
Description: "What a data manager answered to a question of a registry form, where no resource of the hospital says it or where it differs: the method is the data manager, the form is named. It is never presented as a laboratory value or an assessment of its own; the next forms are filled with it."
* insert CourseObservation
* obeys cart-asserted-says-something
* extension contains CartAnsweredQuestionExt named question 1..1 and CartAnswerScopeExt named scope 1..1 and CartTimepointExt named timepoint 0..1 and CartFormFocusExt named about 0..1
* code = CartObservationCs#asserted-answer
* focus 1..1
* method 1..1
* method = CartAssertionMethodCs#data-manager
* derivedFrom 1..1
* derivedFrom only Reference(CartRegistryForm)
* performer only Reference(Practitioner or PractitionerRole or Organization)
* value[x] only Quantity or CodeableConcept or integer or dateTime or boolean
* component.code = CartObservationCs#asserted-answer
* component.value[x] only Quantity or CodeableConcept or integer or dateTime or boolean
* component.extension contains CartAnsweredQuestionExt named question 0..1
* insert CourseObservationMustSupports
* extension[question] and extension[scope] and extension[timepoint] and extension[about] and method and derivedFrom and performer and component MS

Invariant: cart-asserted-says-something
Description: "An asserted answer has a value, several values, or the reason why there is none."
Severity: #error
Expression: "value.exists() or component.exists() or dataAbsentReason.exists()"

Mapping: CartAssertedAnswerToCourse
Source: CartAssertedAnswer
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* -> "no variable, because the extension names the one it answers"

Mapping: CartAssertedAnswerToCibmtr
Source: CartAssertedAnswer
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* -> "4000, 4003, 4006, 4100, 2900, 3500: what a person answers"
