Profile: CartCustodyEvent
Parent: Provenance
Id: cart-custody-event
Title: "Custody event"
Description: "One event in the chain of custody of cells: what happened, to which cells, when, where, by whom, at what temperature."
* obeys cart-custody-excursion
* extension contains CartProvenanceIdentifierExt named identifier 1..1 and CartTemperatureExt named temperature 0..1 and CartTemperatureExcursionExt named temperatureExcursion 0..1
* target only Reference(CartApheresisProduct or CartProduct)
* occurred[x] 1..1
* activity 1..1
* activity from CartCustodyEventVs (required)
* agent.who only Reference(Organization or Practitioner or PractitionerRole)
* extension[identifier] and extension[temperature] and extension[temperatureExcursion] and target and occurred[x] and recorded and location and activity and agent and agent.who MS

Invariant: cart-custody-excursion
Description: "An event with a temperature excursion says the temperature."
Severity: #error
Expression: "extension('https://fhir.cartexchange.org/ig/StructureDefinition/cart-temperature-excursion-ext').where(value = true).exists() implies extension('https://fhir.cartexchange.org/ig/StructureDefinition/cart-temperature-ext').exists()"

Mapping: CartCustodyEventToCourse
Source: CartCustodyEvent
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* -> "CartCourse.product"

Mapping: CartCustodyEventToCibmtr
Source: CartCustodyEvent
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* -> "no registry asks for custody"
