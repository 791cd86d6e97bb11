Profile: CartIecHsAssessment
Parent: Observation
Id: cart-iec-hs-assessment
Title: "IEC-HS assessment"
Description: "An assessment of immune effector cell-associated haemophagocytic lymphohistiocytosis-like syndrome: the grade and the findings. Grade 0 says that it was looked for and not found."
* insert CourseObservation
* obeys cart-assessment-says-something
* code = CartObservationCs#iec-hs-assessment
* value[x] only CodeableConcept
* valueCodeableConcept from CartIecHsGradeVs (required)
* insert SlicedByPattern(component, code)
* component contains ferritinRising 0..1 and cytopenia 0..1 and transaminases 0..1 and hypofibrinogenaemia 0..1 and haemophagocytosis 0..1 and coagulopathy 0..1
* insert YesNoComponent(ferritinRising, CartIecHsComponentCs#ferritin-rising)
* insert YesNoComponent(cytopenia, CartIecHsComponentCs#cytopenia)
* insert YesNoComponent(transaminases, CartIecHsComponentCs#transaminases)
* insert YesNoComponent(hypofibrinogenaemia, CartIecHsComponentCs#hypofibrinogenaemia)
* insert YesNoComponent(haemophagocytosis, CartIecHsComponentCs#haemophagocytosis)
* insert YesNoComponent(coagulopathy, CartIecHsComponentCs#coagulopathy)
* insert CourseObservationMustSupports
* component and component[ferritinRising] and component[cytopenia] and component[transaminases] and component[hypofibrinogenaemia] and component[haemophagocytosis] and component[coagulopathy] MS

Mapping: CartIecHsAssessmentToCourse
Source: CartIecHsAssessment
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* -> "CartCourse.toxicity.iecHs"
* value[x] -> "CartCourse.toxicity.iecHs.highestGrade"
* effective[x] -> "CartCourse.toxicity.iecHs.onset"

Mapping: CartIecHsAssessmentToCibmtr
Source: CartIecHsAssessment
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* -> "later revisions of 4100"

Mapping: CartIecHsAssessmentToEbmt
Source: CartIecHsAssessment
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* value[x] -> "Day 100 and later: macrophage activation or IEC-HS"
* effective[x] -> "Day 100 and later: onset"
