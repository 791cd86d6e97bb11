Profile: CartRegistryConsent
Parent: Consent
Id: cart-registry-consent
Title: "Registry consent"
Description: "What a patient allows, or no longer allows, one registry to receive; withdrawal is a new version with status inactive, or a provision of type deny."
* insert BusinessIdentifier
* obeys cart-consent-registry-named
* category from CartConsentScopeVs (extensible)
* category ^short = "What the consent covers"
* patient 1..1
* patient only Reference(CartPatient)
* dateTime 1..1
* provision 1..1
* provision.type 1..1
* provision.actor 1..*
* insert SlicedByPattern(provision.actor, role)
* provision.actor contains registry 1..1
* provision.actor[registry] ^short = "The registry, by reference or by identifier"
* provision.actor[registry].role = $v3-ParticipationType#IRCP
* provision.actor[registry].reference only Reference(Organization)
* identifier and status and scope and category and patient and dateTime and provision and provision.type and provision.period and provision.actor and provision.actor[registry] MS

Invariant: cart-consent-registry-named
Description: "The registry is named by a reference, or by an identifier of the system https://fhir.cartexchange.org/ig/sid/registry."
Severity: #error
Expression: "provision.actor.where(role.coding.where(code = 'IRCP').exists()).all(reference.reference.exists() or reference.identifier.where(system = 'https://fhir.cartexchange.org/ig/sid/registry').exists())"

Mapping: CartRegistryConsentToCourse
Source: CartRegistryConsent
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* -> "CartCourse.patient"

Mapping: CartRegistryConsentToCibmtr
Source: CartRegistryConsent
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* -> "consent, which no form asks for"

Mapping: CartRegistryConsentToEbmt
Source: CartRegistryConsent
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* -> "Patient registration: consent"
