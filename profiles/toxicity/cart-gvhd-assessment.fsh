Profile: CartGvhdAssessment
Parent: Observation
Id: cart-gvhd-assessment
Title: "GVHD assessment"
Description: "An assessment of graft-versus-host disease: overall grade, organ stages of the acute form, extent of the chronic form."
* insert CourseObservation
* obeys cart-assessment-says-something
* code = CartObservationCs#gvhd-assessment
* value[x] only CodeableConcept
* valueCodeableConcept from CartGvhdGradeVs (required)
* insert SlicedByPattern(component, code)
* component contains skin 0..1 and lowerGi 0..1 and upperGi 0..1 and liver 0..1 and otherSite 0..1 and extent 0..1 and systemicSteroids 0..1 and otherImmunosuppression 0..1
* component[skin].code = CartGvhdComponentCs#skin
* insert IntegerScore(component[skin], 0, 4)
* component[lowerGi].code = CartGvhdComponentCs#lower-gi
* insert IntegerScore(component[lowerGi], 0, 4)
* component[upperGi].code = CartGvhdComponentCs#upper-gi
* insert IntegerScore(component[upperGi], 0, 1)
* component[liver].code = CartGvhdComponentCs#liver
* insert IntegerScore(component[liver], 0, 4)
* insert YesNoComponent(otherSite, CartGvhdComponentCs#other-site)
* insert CodedComponent(extent, CartGvhdComponentCs#extent, CartGvhdExtentVs)
* insert YesNoComponent(systemicSteroids, CartGvhdComponentCs#systemic-steroids)
* insert YesNoComponent(otherImmunosuppression, CartGvhdComponentCs#other-immunosuppression)
* insert CourseObservationMustSupports
* component and component[skin] and component[lowerGi] and component[upperGi] and component[liver] and component[otherSite] and component[extent] and component[systemicSteroids] and component[otherImmunosuppression] MS
