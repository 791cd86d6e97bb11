Instance: cart-product-recipient-sp
InstanceOf: SearchParameter
Usage: #definition
* insert Search(cart-product-recipient-sp, CartProductRecipientSp, recipient, BiologicallyDerivedProduct, reference)
* expression = "BiologicallyDerivedProduct.extension.where(url='https://fhir.cartexchange.org/ig/StructureDefinition/cart-intended-recipient-ext').value.ofType(Reference)"
* description = "Finds cells by the patient they are for."
* target[+] = #Patient
