Profile: CartIcansAssessment
Parent: Observation
Id: cart-icans-assessment
Title: "ICANS assessment"
Description: "An assessment of immune effector cell-associated neurotoxicity syndrome: the ASTCT grade as the clinician gave it, and the five domains it rests on. Grade 0 says that it was looked for and not found."
* insert CourseObservation
* obeys cart-assessment-says-something and cart-icans-one-tool
* code = CartObservationCs#icans-assessment
* value[x] only CodeableConcept
* valueCodeableConcept from CartIcansGradeVs (required)
* hasMember only Reference(CartIceScore or CartCapdScore)
* insert SlicedByPattern(component, code)
* component contains iceScore 0..1 and capdScore 0..1 and consciousness 0..1 and seizure 0..1 and motor 0..1 and raisedIcp 0..1
* component[iceScore].code = CartIcansComponentCs#ice-score
* component[iceScore].value[x] only integer
* component[iceScore].valueInteger ^minValueInteger = 0
* component[iceScore].valueInteger ^maxValueInteger = 10
* component[capdScore].code = CartIcansComponentCs#capd-score
* component[capdScore].value[x] only integer
* component[capdScore].valueInteger ^minValueInteger = 0
* component[capdScore].valueInteger ^maxValueInteger = 32
* insert CodedComponent(consciousness, CartIcansComponentCs#consciousness, CartConsciousnessVs)
* insert CodedComponent(seizure, CartIcansComponentCs#seizure, CartSeizureVs)
* insert CodedComponent(motor, CartIcansComponentCs#motor, CartMotorWeaknessVs)
* insert CodedComponent(raisedIcp, CartIcansComponentCs#raised-icp, CartRaisedIcpVs)
* insert CourseObservationMustSupports
* hasMember and component and component[iceScore] and component[capdScore] and component[consciousness] and component[seizure] and component[motor] and component[raisedIcp] MS

Invariant: cart-icans-one-tool
Description: "The ICE score and the CAPD score are not used in one assessment: CAPD takes the place of ICE in children."
Severity: #error
Expression: "component.where(code.coding.where(code = 'ice-score').exists() and value.exists()).empty() or component.where(code.coding.where(code = 'capd-score').exists() and value.exists()).empty()"

Mapping: CartIcansAssessmentToCourse
Source: CartIcansAssessment
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* -> "CartCourse.toxicity.icans"
* value[x] -> "CartCourse.toxicity.icans.highestGrade"
* effective[x] -> "CartCourse.toxicity.icans.onset"
* component[iceScore] -> "CartCourse.toxicity.icans.lowestIce"
* component[consciousness] -> "CartCourse.toxicity.icans.depressedConsciousness"
* component[seizure] -> "CartCourse.toxicity.icans.seizureSeverity"
* component[motor] -> "CartCourse.toxicity.icans.motorDeficit"
* component[raisedIcp] -> "CartCourse.toxicity.icans.cerebralOedema"

Mapping: CartIcansAssessmentToCibmtr
Source: CartIcansAssessment
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* -> "4100 R4.0 Q99-124"
* effective[x] -> "4100 R4.0 Q100"
* component[consciousness] -> "4100 R4.0 Q103"
* component[seizure] -> "4100 R4.0 Q106-109"
* component[motor] -> "4100 R4.0 Q110"
* component[raisedIcp] -> "4100 R4.0 Q111-112"

Mapping: CartIcansAssessmentToEbmt
Source: CartIcansAssessment
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* -> "Day 100: neurotoxicity"
* value[x] -> "Day 100: highest ASTCT grade of the period"
* effective[x] -> "Day 100: onset"
