Instance: cart-registry-form-ns
InstanceOf: NamingSystem
Usage: #definition
* insert Naming(cart-registry-form-ns, CartRegistryFormNs, https://fhir.cartexchange.org/ig/sid/registry-form)
* description = "Filled registry forms: what a form of a patient, an infusion and a time point is called by this server, so that it is sent again and not twice."
* responsible = "CAR-T Exchange contributors"
