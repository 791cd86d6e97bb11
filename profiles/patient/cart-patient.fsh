Profile: CartPatient
Parent: Patient
Id: cart-patient
Title: "Patient"
Description: "The person who receives CAR-T cells, with the numbers by which the hospital and the registries know them. A name is not needed."
* insert BusinessIdentifier
* obeys cart-crid-numeric
* insert SlicedByPattern(identifier, $this)
* identifier contains mrn 0..* and crid 0..1 and ebmt 0..1
* identifier[mrn] ^short = "Number of the patient in the hospital"
* identifier[mrn] ^patternIdentifier.type = $v2-0203#MR
* identifier[crid] ^short = "CIBMTR research ID (CRID)"
* identifier[crid] ^patternIdentifier.system = $crid
* identifier[ebmt] ^short = "EBMT patient number"
* identifier[ebmt] ^patternIdentifier.system = $ebmt-patient
* gender 1..1
* birthDate 1..1
* managingOrganization only Reference(CartCentre)
* managingOrganization ^short = "Centre that reports the course"
* identifier and identifier[mrn] and identifier[crid] and identifier[ebmt] and gender and birthDate and deceased[x] and managingOrganization MS

Invariant: cart-crid-numeric
Description: "A CRID is written with digits only."
Severity: #error
Expression: "identifier.where(system = 'http://terminology.cibmtr.org/identifier/CRID' or system = 'http://cibmtr.org/identifier/CRID').all(value.matches('^[0-9]+$'))"
