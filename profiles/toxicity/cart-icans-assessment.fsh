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
