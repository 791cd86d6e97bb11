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

Mapping: CartPatientToCourse
Source: CartPatient
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* -> "CartCourse.patient"
* identifier[crid] -> "CartCourse.patient.crid"
* identifier[ebmt] -> "CartCourse.patient.ebmtNumber"
* identifier[mrn] -> "CartCourse.patient.hospitalNumber"
* birthDate -> "CartCourse.patient.birthDate"
* gender -> "CartCourse.patient.sex"
* address -> "CartCourse.patient.country"
* deceased[x] -> "CartCourse.death.date"

Mapping: CartPatientToCibmtr
Source: CartPatient
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* -> "2804"
* identifier[crid] -> "header: CRID"
* identifier[mrn] -> "2804: identifiers"
* birthDate -> "2804: date of birth"
* gender -> "2804: sex"
* address -> "4000 Q3"
* deceased[x] -> "2900 Q1"

Mapping: CartPatientToEbmt
Source: CartPatient
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* -> "Patient registration"
* identifier[ebmt] -> "EBMT patient number"
* identifier[mrn] -> "UPN"
* birthDate -> "Patient registration: date of birth"
* gender -> "Patient registration: sex"
