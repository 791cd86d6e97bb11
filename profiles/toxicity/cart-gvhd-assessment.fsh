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

Mapping: CartGvhdAssessmentToCourse
Source: CartGvhdAssessment
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* value[x] -> "CartCourse.gvhd.acute.highestGrade"
* component[skin] -> "CartCourse.gvhd.acute.skinStage"
* component[lowerGi] -> "CartCourse.gvhd.acute.lowerGiStage"
* component[upperGi] -> "CartCourse.gvhd.acute.upperGiStage"
* component[liver] -> "CartCourse.gvhd.acute.liverStage"
* component[otherSite] -> "CartCourse.gvhd.acute.otherSite"
* component[extent] -> "CartCourse.gvhd.chronic.extent"
* component[systemicSteroids] -> "CartCourse.gvhd.steroids"
* component[otherImmunosuppression] -> "CartCourse.gvhd.otherImmunosuppression"

Mapping: CartGvhdAssessmentToCibmtr
Source: CartGvhdAssessment
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* value[x] -> "4100 R4.0 Q59, Q66, Q71"
* component[skin] -> "4100 R4.0 Q60"
* component[lowerGi] -> "4100 R4.0 Q61"
* component[upperGi] -> "4100 R4.0 Q62"
* component[liver] -> "4100 R4.0 Q63"
* component[otherSite] -> "4100 R4.0 Q64"
* component[extent] -> "4100 R4.0 Q72"
* component[systemicSteroids] -> "4100 R4.0 Q74"
* component[otherImmunosuppression] -> "4100 R4.0 Q75"

Mapping: CartGvhdAssessmentToEbmt
Source: CartGvhdAssessment
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* value[x] -> "Day 100 and later: highest grade of graft-versus-host disease"
