Profile: CartProduct
Parent: BiologicallyDerivedProduct
Id: cart-product
Title: "CAR-T product"
Description: "The genetically modified cells made for one patient, commercial, in-house or of a trial, with what identifies them, what they are, and whether they were released."
* insert BusinessIdentifier
* obeys cart-product-traceable
* insert SlicedByPattern(identifier, $this)
* identifier contains chainOfIdentity 0..1 and cellProductId 0..* and batch 0..* and lot 0..*
* identifier[chainOfIdentity] ^short = "Chain of identity: ties the cells to the patient from vein to vein"
* identifier[chainOfIdentity] ^patternIdentifier.type = CartIdentifierTypeCs#chain-of-identity
* identifier[cellProductId] ^short = "Cell product ID, as on the release documents"
* identifier[cellProductId] ^patternIdentifier.type = CartIdentifierTypeCs#cell-product-id
* identifier[batch] ^short = "Batch number"
* identifier[batch] ^patternIdentifier.type = CartIdentifierTypeCs#batch
* identifier[lot] ^short = "Lot number"
* identifier[lot] ^patternIdentifier.type = CartIdentifierTypeCs#lot
* extension contains CartDonationTypeExt named donationType 1..1 and CartIntendedRecipientExt named intendedRecipient 1..1 and CartProductSettingExt named setting 1..1 and CartReleaseStatusExt named releaseStatus 1..1 and CartTargetAntigenExt named targetAntigen 0..* and CartCostimulatoryDomainExt named costimulatoryDomain 0..* and CartVectorExt named vector 0..1 and CartPreservationExt named preservation 0..1 and CartExpirationDateExt named expirationDate 0..1 and CartManufacturerExt named manufacturer 0..1 and CartDivisionExt named division 0..1 and CartCellTypeExt named cellType 0..* and CartManufacturingPlaceExt named manufacturingPlace 0..1
* productCategory 1..1
* productCategory = #cells
* productCode 1..1
* productCode from CartProductVs (extensible)
* parent only Reference(CartApheresisProduct or CartProduct)
* parent ^short = "Starting material, or the product this one was divided from"
* identifier and identifier[chainOfIdentity] and identifier[cellProductId] and identifier[batch] and identifier[lot] and extension[donationType] and extension[intendedRecipient] and extension[setting] and extension[releaseStatus] and extension[targetAntigen] and extension[costimulatoryDomain] and extension[vector] and extension[preservation] and extension[expirationDate] and extension[manufacturer] and extension[division] and extension[cellType] and extension[manufacturingPlace] and productCategory and productCode and parent MS

Invariant: cart-product-traceable
Description: "A product that is not pending has a chain of identity, a cell product ID, a batch number or a lot number."
Severity: #error
Expression: "extension('https://fhir.cartexchange.org/ig/StructureDefinition/cart-release-status-ext').value.coding.where(code = 'pending').exists() or identifier.empty() or identifier.where(type.coding.where(system = 'https://fhir.cartexchange.org/ig/CodeSystem/cart-identifier-type-cs' and (code = 'chain-of-identity' or code = 'cell-product-id' or code = 'batch' or code = 'lot')).exists()).exists()"

Mapping: CartProductToCourse
Source: CartProduct
Id: cart-course
Title: "Course dictionary"
Target: "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course"
* -> "CartCourse.product"
* productCode -> "CartCourse.product.name"
* identifier[chainOfIdentity] -> "CartCourse.product.chainOfIdentity"
* identifier[cellProductId] -> "CartCourse.product.cellProductId"
* identifier[batch] -> "CartCourse.product.batchNumber"
* identifier[lot] -> "CartCourse.product.lotNumber"
* extension[donationType] -> "CartCourse.product.donationType"
* extension[setting] -> "CartCourse.product.setting"
* extension[releaseStatus] -> "CartCourse.product.releaseStatus"
* extension[targetAntigen] -> "CartCourse.product.targetAntigen"
* extension[costimulatoryDomain] -> "CartCourse.product.costimulatoryDomain"
* extension[vector] -> "CartCourse.product.geneTransfer"
* extension[preservation] -> "CartCourse.product.preservation"
* extension[manufacturer] -> "CartCourse.product.manufacturer"
* extension[manufacturingPlace] -> "CartCourse.product.manufacturingPlace"
* extension[cellType] -> "CartCourse.product.cellType"

Mapping: CartProductToCibmtr
Source: CartProduct
Id: cibmtr
Title: "CIBMTR forms and questions"
Target: "https://cibmtr.org"
* -> "4003"
* productCode -> "4000 Q46-65; 4003 Q1; 4006 Q1; 4100 R4.0 Q1"
* identifier[chainOfIdentity] -> "4006 Q1-4, where the maker prints no other number"
* identifier[cellProductId] -> "4006 Q1-4: cell product ID"
* identifier[batch] -> "4006 Q1-4: batch number"
* identifier[lot] -> "4006 Q1-4: lot number"
* extension[donationType] -> "4000 Q46-65: donor"
* extension[targetAntigen] -> "4003 Q16-37"
* extension[costimulatoryDomain] -> "4003 Q16-37"
* extension[vector] -> "4003 Q16-37"
* extension[manufacturer] -> "4003 Q7-12"
* extension[manufacturingPlace] -> "4003 Q7-12"
* extension[cellType] -> "4003 Q5-8: cell type"

Mapping: CartProductToEbmt
Source: CartProduct
Id: ebmt
Title: "EBMT forms"
Target: "https://www.ebmt.org/registry"
* productCode -> "Cellular therapies day 0: product"
* extension[setting] -> "Cellular therapies day 0: clinical setting"
* extension[donationType] -> "Cellular therapies day 0: donor"
* identifier[cellProductId] -> "Cellular therapies day 0: identification of the product"
* identifier[batch] -> "Cellular therapies day 0: batch number"
* extension[manufacturer] -> "Cellular therapies day 0: manufacturing site"
* extension[targetAntigen] -> "Cellular therapies day 0: target"
* extension[vector] -> "Cellular therapies day 0: gene transfer"
