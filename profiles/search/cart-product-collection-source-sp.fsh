Instance: cart-product-collection-source-sp
InstanceOf: SearchParameter
Usage: #definition
* insert Search(cart-product-collection-source-sp, CartProductCollectionSourceSp, collection-source, BiologicallyDerivedProduct, reference)
* expression = "BiologicallyDerivedProduct.collection.source"
* description = "Finds cells by the person they come from."
* target[+] = #Patient
* target[+] = #Organization
