Profile: CartBodyHeight
Parent: http://hl7.org/fhir/StructureDefinition/bodyheight
Id: cart-body-height
Title: "Body height"
Description: "The body height before lymphodepletion, as the vital sign of FHIR."
* insert BusinessIdentifier
* subject only Reference(CartPatient)
* identifier and status and code and subject and effective[x] and value[x] MS

Mapping: CartBodyHeightToCourse
Source: CartBodyHeight
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* value[x] -> "CartCourse.preparation.height"

Mapping: CartBodyHeightToCibmtr
Source: CartBodyHeight
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* value[x] -> "4000 Q93"

Mapping: CartBodyHeightToEbmt
Source: CartBodyHeight
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* value[x] -> "Cellular therapies day 0: height"
