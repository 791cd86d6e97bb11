CodeSystem: CartIdentifierTypeCs
Id: cart-identifier-type-cs
Title: "Kinds of identifier of cells"
Description: "What an identifier on an apheresis product or a CAR-T product is: the chain of identity, the number of a product, batch or lot, or a donation number."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-identifier-type-vs"
* #chain-of-identity "Chain of identity" "Identifier that ties the cells to one patient from collection to infusion, whoever issues it (manufacturer, ISBT 128)."
* #chain-of-identity ^designation[0].language = #ru
* #chain-of-identity ^designation[0].value = "Цепочка идентичности"
* #cell-product-id "Cell product ID" "Identifier of this product as printed on its release documents, for instance a JOIN ID or a product code."
* #cell-product-id ^designation[0].language = #ru
* #cell-product-id ^designation[0].value = "Идентификатор клеточного продукта"
* #cell-product-id ^designation[1].language = #kk
* #cell-product-id ^designation[1].value = "Жасушалық өнімнің сәйкестендіргіші"
* #batch "Batch number" "Manufacturer's batch number."
* #batch ^designation[0].language = #ru
* #batch ^designation[0].value = "Номер серии"
* #batch ^designation[1].language = #kk
* #batch ^designation[1].value = "Серия нөмірі"
* #lot "Lot number" "Manufacturer's lot number."
* #lot ^designation[0].language = #ru
* #lot ^designation[0].value = "Номер партии"
* #lot ^designation[1].language = #kk
* #lot ^designation[1].value = "Партия нөмірі"
* #din "Donation identification number" "ISBT 128 donation identification number of 13 characters."
* #din ^designation[0].language = #ru
* #din ^designation[0].value = "Идентификационный номер донации"
* #din ^designation[1].language = #kk
* #din ^designation[1].value = "Донацияның сәйкестендіру нөмірі"
* #sec "Single European Code" "Single European Code of 40 characters of tissues and cells distributed in the European Union."
* #sec ^designation[0].language = #ru
* #sec ^designation[0].value = "Единый европейский код"
* #sec ^designation[1].language = #kk
* #sec ^designation[1].value = "Бірыңғай еуропалық код"
