Profile: CartDonor
Parent: Patient
Id: cart-donor
Title: "Donor"
Description: "The person whose cells an allogeneic product is made of; no more of them is recorded than the registries ask for."
* insert BusinessIdentifier
* insert SlicedByPattern(identifier, $this)
* identifier contains grid 0..1
* identifier[grid] ^short = "Global registration identifier for donors (GRID)"
* identifier[grid] ^patternIdentifier.system = $grid
* identifier and identifier[grid] and gender and birthDate MS

Mapping: CartDonorToCourse
Source: CartDonor
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* -> "CartCourse.product.donationType"

Mapping: CartDonorToCibmtr
Source: CartDonor
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* -> "4000 Q46-65: donor"
