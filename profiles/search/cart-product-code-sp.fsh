Instance: cart-product-code-sp
InstanceOf: SearchParameter
Usage: #definition
* insert Search(cart-product-code-sp, CartProductCodeSp, code, BiologicallyDerivedProduct, token)
* expression = "BiologicallyDerivedProduct.productCode"
* description = "Finds cells by what they are: an apheresis product, or a CAR-T product by name."
