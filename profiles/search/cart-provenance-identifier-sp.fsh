Instance: cart-provenance-identifier-sp
InstanceOf: SearchParameter
Usage: #definition
* insert Search(cart-provenance-identifier-sp, CartProvenanceIdentifierSp, identifier, Provenance, token)
* expression = "Provenance.extension.where(url='https://fhir.cartexchange.org/ig/StructureDefinition/cart-provenance-identifier-ext').value.ofType(Identifier)"
* description = "Finds records of custody by their identifier."
