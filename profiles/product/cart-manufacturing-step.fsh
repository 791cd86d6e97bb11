Profile: CartManufacturingStep
Parent: Procedure
Id: cart-manufacturing-step
Title: "Manufacturing step"
Description: "One step of making a product, with its site, for centres that make products themselves."
* insert BusinessIdentifier
* extension contains CartProcessedProductExt named processedProduct 1..*
* category 1..1
* category = CartProcedureCs#manufacturing-step
* code 1..1
* code from CartManufacturingStepVs (required)
* subject only Reference(CartPatient)
* performed[x] 1..1
* performed[x] only dateTime or Period
* performer.actor only Reference(Organization or Practitioner or PractitionerRole)
* performer.actor ^short = "Manufacturing site"
* identifier and extension[processedProduct] and status and category and code and subject and performed[x] and performer and performer.actor MS

Mapping: CartManufacturingStepToCourse
Source: CartManufacturingStep
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* performer.actor -> "CartCourse.product.manufacturer"

Mapping: CartManufacturingStepToCibmtr
Source: CartManufacturingStep
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* performer.actor -> "4003 Q7-12"
