Instance: cart-registry-ns
InstanceOf: NamingSystem
Usage: #definition
* insert Naming(cart-registry-ns, CartRegistryNs, https://fhir.cartexchange.org/ig/sid/registry)
* description = "Short names of registries: cibmtr, ebmt, national."
* responsible = "CAR-T Exchange contributors"
