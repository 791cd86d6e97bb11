Instance: cart-ebmt-patient-ns
InstanceOf: NamingSystem
Usage: #definition
* insert Naming(cart-ebmt-patient-ns, CartEbmtPatientNs, https://fhir.cartexchange.org/ig/sid/ebmt-patient)
* description = "Number of a patient at the EBMT registry."
* responsible = "EBMT"
