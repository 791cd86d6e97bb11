Profile: CartIceScore
Parent: Observation
Id: cart-ice-score
Title: "ICE score"
Description: "The immune effector cell-associated encephalopathy score of 0 to 10 points, whole or task by task."
* insert CourseObservation
* obeys cart-ice-score-sum
* code = CartObservationCs#ice-score
* value[x] only integer
* valueInteger ^minValueInteger = 0
* valueInteger ^maxValueInteger = 10
* insert SlicedByPattern(component, code)
* component contains orientation 0..1 and naming 0..1 and command 0..1 and writing 0..1 and attention 0..1
* component[orientation].code = CartIceItemCs#orientation
* component[orientation].value[x] only integer
* component[orientation].valueInteger ^minValueInteger = 0
* component[orientation].valueInteger ^maxValueInteger = 4
* component[naming].code = CartIceItemCs#naming
* component[naming].value[x] only integer
* component[naming].valueInteger ^minValueInteger = 0
* component[naming].valueInteger ^maxValueInteger = 3
* component[command].code = CartIceItemCs#command
* component[command].value[x] only integer
* component[command].valueInteger ^minValueInteger = 0
* component[command].valueInteger ^maxValueInteger = 1
* component[writing].code = CartIceItemCs#writing
* component[writing].value[x] only integer
* component[writing].valueInteger ^minValueInteger = 0
* component[writing].valueInteger ^maxValueInteger = 1
* component[attention].code = CartIceItemCs#attention
* component[attention].value[x] only integer
* component[attention].valueInteger ^minValueInteger = 0
* component[attention].valueInteger ^maxValueInteger = 1
* insert CourseObservationMustSupports
* component and component[orientation] and component[naming] and component[command] and component[writing] and component[attention] MS

Invariant: cart-ice-score-sum
Description: "If all five tasks are given, the score is their sum."
Severity: #error
Expression: "(value.exists() and component.where(code.coding.where(code = 'orientation').exists()).value.exists() and component.where(code.coding.where(code = 'naming').exists()).value.exists() and component.where(code.coding.where(code = 'command').exists()).value.exists() and component.where(code.coding.where(code = 'writing').exists()).value.exists() and component.where(code.coding.where(code = 'attention').exists()).value.exists()) implies (value = component.where(code.coding.where(code = 'orientation').exists()).value + component.where(code.coding.where(code = 'naming').exists()).value + component.where(code.coding.where(code = 'command').exists()).value + component.where(code.coding.where(code = 'writing').exists()).value + component.where(code.coding.where(code = 'attention').exists()).value)"

Mapping: CartIceScoreToCourse
Source: CartIceScore
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* value[x] -> "CartCourse.toxicity.icans.lowestIce"

Mapping: CartIceScoreToCibmtr
Source: CartIceScore
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* value[x] -> "later revisions of 4100"
