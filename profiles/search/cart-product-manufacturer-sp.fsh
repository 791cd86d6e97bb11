Instance: cart-product-manufacturer-sp
InstanceOf: SearchParameter
Usage: #definition
* insert Search(cart-product-manufacturer-sp, CartProductManufacturerSp, manufacturer, BiologicallyDerivedProduct, reference)
* expression = "BiologicallyDerivedProduct.extension.where(url='https://fhir.cartexchange.org/ig/StructureDefinition/cart-manufacturer-ext').value.ofType(Reference)"
* description = "Finds products by the site that made them; by it a patient's record reaches that site."
* target[+] = #Organization
