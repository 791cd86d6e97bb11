CodeSystem: CartIdentifierTypeCs
Id: cart-identifier-type-cs
Title: "Kinds of identifier of cells"
Description: "What an identifier on an apheresis product or a CAR-T product is: the chain of identity, the number of a product, batch or lot, or a donation number."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-identifier-type-vs"
* #chain-of-identity "Chain of identity" "Identifier that ties the cells to one patient from collection to infusion, whoever issues it (manufacturer, ISBT 128)."
* #cell-product-id "Cell product ID" "Identifier of this product as printed on its release documents, for instance a JOIN ID or a product code."
* #batch "Batch number" "Manufacturer's batch number."
* #lot "Lot number" "Manufacturer's lot number."
* #din "Donation identification number" "ISBT 128 donation identification number of 13 characters."
* #sec "Single European Code" "Single European Code of 40 characters of tissues and cells distributed in the European Union."
