Instance: cart-crid-ns
InstanceOf: NamingSystem
Usage: #definition
* insert Naming(cart-crid-ns, CartCridNs, http://terminology.cibmtr.org/identifier/CRID)
* description = "CIBMTR research ID of a patient, a number that CIBMTR gives. The older uri http://cibmtr.org/identifier/CRID is accepted on input."
* responsible = "CIBMTR"
* uniqueId[1].type = #uri
* uniqueId[1].value = "http://cibmtr.org/identifier/CRID"
* uniqueId[1].preferred = false
