Instance: cart-product-parent-sp
InstanceOf: SearchParameter
Usage: #definition
* insert Search(cart-product-parent-sp, CartProductParentSp, parent, BiologicallyDerivedProduct, reference)
* expression = "BiologicallyDerivedProduct.parent"
* description = "Finds products by the starting material they were made of."
* target[+] = #BiologicallyDerivedProduct
