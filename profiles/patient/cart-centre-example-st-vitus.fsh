Instance: cart-centre-example-st-vitus
InstanceOf: CartCentre
Title: "Hospital St. Vitus"
Description: "An invented hospital with a CIBMTR and an EBMT centre number."
Usage: #example
* insert ExampleIdentifier(organization, haematology)
* identifier[ccn].system = $ccn
* identifier[ccn].value = "10932"
* identifier[cic].system = $ebmt-cic
* identifier[cic].value = "8471"
* name = "Hospital St. Vitus, Department of Haematology"
