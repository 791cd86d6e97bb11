Instance: cart-isbt-chain-of-identity-ns
InstanceOf: NamingSystem
Usage: #definition
* insert Naming(cart-isbt-chain-of-identity-ns, CartIsbtChainOfIdentityNs, https://fhir.cartexchange.org/ig/sid/isbt-chain-of-identity)
* description = "ISBT 128 chain of identity identifier of 15 characters, beginning with CH."
* responsible = "ICCBBA"
