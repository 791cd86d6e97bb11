Profile: CartApheresisProduct
Parent: BiologicallyDerivedProduct
Id: cart-apheresis-product
Title: "Apheresis product"
Description: "The cells that were collected: the starting material of a CAR-T product, with its donation number, its source and the patient it is for."
* insert BusinessIdentifier
* obeys cart-din-format and cart-sec-format and cart-autologous-source
* insert SlicedByPattern(identifier, $this)
* identifier contains din 0..* and sec 0..*
* identifier[din] ^short = "ISBT 128 donation identification number"
* identifier[din] ^patternIdentifier.type = CartIdentifierTypeCs#din
* identifier[sec] ^short = "Single European Code"
* identifier[sec] ^patternIdentifier.type = CartIdentifierTypeCs#sec
* extension contains CartDonationTypeExt named donationType 1..1 and CartIntendedRecipientExt named intendedRecipient 1..1 and CartCollectionProcedureExt named collectionProcedure 0..1 and CartTissueSourceExt named tissueSource 0..* and CartCollectionTypeExt named collectionType 0..1
* productCategory 1..1
* productCategory = #cells
* productCode 1..1
* productCode = CartProductKindCs#apheresis
* collection 1..1
* collection.source 1..1
* collection.source only Reference(CartPatient or CartDonor)
* collection.source ^short = "Person the cells come from"
* collection.collected[x] 1..1
* identifier and identifier[din] and identifier[sec] and extension[donationType] and extension[intendedRecipient] and extension[collectionProcedure] and extension[tissueSource] and extension[collectionType] and productCategory and productCode and collection and collection.source and collection.collected[x] MS

// ISBT 128 ST-001, data structure 001; the check character is not part of the number.
Invariant: cart-din-format
Description: "A donation identification number has 13 characters by ISBT 128: facility (5), year (2), sequence (6)."
Severity: #error
Expression: "identifier.where(type.coding.where(code = 'din').exists()).all(value.matches('^[A-NP-Z1-9][A-NP-Z0-9]{2}[0-9]{2}[0-9]{2}[0-9]{6}$'))"

// ISBT 128 ST-012
Invariant: cart-sec-format
Description: "A Single European Code has 40 characters: donation (21) and product (19) identification sequence."
Severity: #error
Expression: "identifier.where(type.coding.where(code = 'sec').exists()).all(value.matches('^[A-Z]{2}[A-Z0-9]{6}[A-Z0-9]{13}[ABE][A-Z0-9]{7}[A-Z0-9]{3}[0-9]{8}$'))"

// Compared only where both are written in the same form; the server compares the persons behind the references.
Invariant: cart-autologous-source
Description: "The cells of an autologous product come from the patient it is for; those of an allogeneic product do not."
Severity: #error
Expression: "(extension('https://fhir.cartexchange.org/ig/StructureDefinition/cart-donation-type-ext').where(value = 'autologous' or value = 'allogeneic').exists() and collection.source.reference.exists() and extension('https://fhir.cartexchange.org/ig/StructureDefinition/cart-intended-recipient-ext').value.reference.exists() and ((collection.source.reference.startsWith('urn:') and extension('https://fhir.cartexchange.org/ig/StructureDefinition/cart-intended-recipient-ext').value.reference.startsWith('urn:')) or (collection.source.reference.startsWith('Patient/') and extension('https://fhir.cartexchange.org/ig/StructureDefinition/cart-intended-recipient-ext').value.reference.startsWith('Patient/')))) implies (extension('https://fhir.cartexchange.org/ig/StructureDefinition/cart-donation-type-ext').where(value = 'autologous').exists() = (collection.source.reference = extension('https://fhir.cartexchange.org/ig/StructureDefinition/cart-intended-recipient-ext').value.reference))"

Mapping: CartApheresisProductToCourse
Source: CartApheresisProduct
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* -> "CartCourse.product"
* collection.collected[x] -> "CartCourse.product.collectionDate"
* extension[tissueSource] -> "CartCourse.product.tissueSource"
* extension[donationType] -> "CartCourse.product.donationType"

Mapping: CartApheresisProductToCibmtr
Source: CartApheresisProduct
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* -> "4003 Q2-15"
* collection.collected[x] -> "4003 Q2-4"
* extension[tissueSource] -> "4003 Q3-6: tissue source"
* extension[donationType] -> "4000 Q46-65: donor"

Mapping: CartApheresisProductToEbmt
Source: CartApheresisProduct
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* collection.collected[x] -> "Cellular therapies day 0: date of collection"
* extension[tissueSource] -> "Cellular therapies day 0: source of the cells"
* extension[donationType] -> "Cellular therapies day 0: donor"
