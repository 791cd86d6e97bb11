Instance: cart-ccn-ns
InstanceOf: NamingSystem
Usage: #definition
* insert Naming(cart-ccn-ns, CartCcnNs, http://terminology.cibmtr.org/identifier/transplant-center)
* description = "CIBMTR centre number: five digits."
* responsible = "CIBMTR"
