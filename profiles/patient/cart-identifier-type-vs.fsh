ValueSet: CartIdentifierTypeVs
Id: cart-identifier-type-vs
Title: "Kinds of identifier of cells"
Description: "The codes of the code system of the same name: what an identifier on an apheresis product or a CAR-T product is: the chain of identity, the number of a product, batch or lot, or a donation number."
* ^experimental = false
* CartIdentifierTypeCs#chain-of-identity "Chain of identity"
* CartIdentifierTypeCs#cell-product-id "Cell product ID"
* CartIdentifierTypeCs#batch "Batch number"
* CartIdentifierTypeCs#lot "Lot number"
* CartIdentifierTypeCs#din "Donation identification number"
* CartIdentifierTypeCs#sec "Single European Code"
