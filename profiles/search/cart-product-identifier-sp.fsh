Instance: cart-product-identifier-sp
InstanceOf: SearchParameter
Usage: #definition
* insert Search(cart-product-identifier-sp, CartProductIdentifierSp, identifier, BiologicallyDerivedProduct, token)
* expression = "BiologicallyDerivedProduct.identifier"
* description = "Finds cells by any of their identifiers: chain of identity, donation number, batch, lot or product number."
