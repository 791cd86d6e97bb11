Instance: cart-din-ns
InstanceOf: NamingSystem
Usage: #definition
* insert Naming(cart-din-ns, CartDinNs, https://www.isbt128.org/uri/DonationIdentificationNumber)
* description = "ISBT 128 donation identification number of 13 characters."
* responsible = "ICCBBA"
