Profile: CartCentre
Parent: Organization
Id: cart-centre
Title: "Centre"
Description: "The hospital or programme that gives CAR-T therapy, with its numbers at the registries."
* insert BusinessIdentifier
* obeys cart-ccn-five-digits
* insert SlicedByPattern(identifier, $this)
* identifier contains ccn 0..1 and cic 0..1
* identifier[ccn] ^short = "CIBMTR centre number (CCN)"
* identifier[ccn] ^patternIdentifier.system = $ccn
* identifier[cic] ^short = "EBMT centre identification code (CIC)"
* identifier[cic] ^patternIdentifier.system = $ebmt-cic
* name 1..1
* identifier and identifier[ccn] and identifier[cic] and name MS

Invariant: cart-ccn-five-digits
Description: "A CIBMTR centre number has five digits."
Severity: #error
Expression: "identifier.where(system = 'http://terminology.cibmtr.org/identifier/transplant-center').all(value.matches('^[0-9]{5}$'))"

Mapping: CartCentreToCourse
Source: CartCentre
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* -> "CartCourse.centre"
* identifier[ccn] -> "CartCourse.centre.ccn"
* identifier[cic] -> "CartCourse.centre.cic"

Mapping: CartCentreToCibmtr
Source: CartCentre
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* identifier[ccn] -> "header: CCN"

Mapping: CartCentreToEbmt
Source: CartCentre
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* identifier[cic] -> "CIC"
