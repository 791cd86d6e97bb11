Profile: CartBodyWeight
Parent: http://hl7.org/fhir/StructureDefinition/bodyweight
Id: cart-body-weight
Title: "Body weight"
Description: "The actual body weight before lymphodepletion, as the vital sign of FHIR."
* insert BusinessIdentifier
* subject only Reference(CartPatient)
* identifier and status and code and subject and effective[x] and value[x] MS

Mapping: CartBodyWeightToCourse
Source: CartBodyWeight
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* value[x] -> "CartCourse.preparation.weight"

Mapping: CartBodyWeightToCibmtr
Source: CartBodyWeight
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* value[x] -> "4000 Q94"

Mapping: CartBodyWeightToEbmt
Source: CartBodyWeight
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* value[x] -> "Cellular therapies day 0: weight"
