Instance: cart-infused-product-sp
InstanceOf: SearchParameter
Usage: #definition
* insert Search(cart-infused-product-sp, CartInfusedProductSp, infused-product, Procedure, reference)
* expression = "Procedure.extension.where(url='https://fhir.cartexchange.org/ig/StructureDefinition/cart-infused-product-ext').value.ofType(Reference)"
* description = "Finds infusions by the product that was infused."
* target[+] = #BiologicallyDerivedProduct
