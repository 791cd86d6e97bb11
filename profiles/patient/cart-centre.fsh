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
