Instance: cart-patient-example-cll
InstanceOf: CartPatient
Title: "A man with chronic lymphocytic leukaemia"
Description: "A synthetic patient of 70 years."
Usage: #example
* identifier[mrn].type = $v2-0203#MR
* identifier[mrn].system = "https://st-vitus.example.org/patient"
* identifier[mrn].value = "318-66-905"
* gender = #male
* birthDate = "1956-08-30"
* managingOrganization = Reference(cart-centre-example-st-vitus)
