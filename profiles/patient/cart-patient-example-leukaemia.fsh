Instance: cart-patient-example-leukaemia
InstanceOf: CartPatient
Title: "A boy with leukaemia"
Description: "A synthetic patient of nine years."
Usage: #example
* identifier[mrn].type = $v2-0203#MR
* identifier[mrn].system = "https://st-vitus.example.org/patient"
* identifier[mrn].value = "902-18-337"
* gender = #male
* birthDate = "2017-02-06"
* managingOrganization = Reference(cart-centre-example-st-vitus)
