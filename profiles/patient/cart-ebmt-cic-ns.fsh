Instance: cart-ebmt-cic-ns
InstanceOf: NamingSystem
Usage: #definition
* insert Naming(cart-ebmt-cic-ns, CartEbmtCicNs, https://fhir.cartexchange.org/ig/sid/ebmt-cic)
* description = "EBMT centre identification code."
* responsible = "EBMT"
