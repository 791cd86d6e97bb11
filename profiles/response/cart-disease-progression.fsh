Profile: CartDiseaseProgression
Parent: Observation
Id: cart-disease-progression
Title: "Relapse or progression"
Description: "Whether the disease relapsed or progressed since the last report; with yes, effectiveDateTime is the date on which it was documented."
* insert CourseObservation
* obeys cart-value-or-reason
* code = CartObservationCs#disease-progression
* value[x] only CodeableConcept
* valueCodeableConcept from CartYesNoVs (required)
* method from CartProgressionMethodVs (extensible)
* method ^short = "How it was found"
* insert CourseObservationMustSupports
* method MS

Mapping: CartDiseaseProgressionToCourse
Source: CartDiseaseProgression
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* value[x] -> "CartCourse.response.progression"
* effective[x] -> "CartCourse.response.progressionDate"
* method -> "CartCourse.response.progressionMethod"

Mapping: CartDiseaseProgressionToCibmtr
Source: CartDiseaseProgression
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* value[x] -> "4100 R4.0 Q12"
* effective[x] -> "4100 R4.0 Q13"

Mapping: CartDiseaseProgressionToEbmt
Source: CartDiseaseProgression
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* value[x] -> "Day 100 and later: relapse or progression"
* effective[x] -> "Day 100 and later: date of relapse or progression"
* method -> "Day 100 and later: method"
