Instance: cart-sec-ns
InstanceOf: NamingSystem
Usage: #definition
* insert Naming(cart-sec-ns, CartSecNs, https://fhir.cartexchange.org/ig/sid/sec)
* description = "Single European Code of tissues and cells, 40 characters without separators."
* responsible = "European Commission"
