Instance: cart-patient-example-myeloma
InstanceOf: CartPatient
Title: "A woman with myeloma"
Description: "A synthetic patient of 63 years, known to EBMT."
Usage: #example
* identifier[mrn].type = $v2-0203#MR
* identifier[mrn].system = "https://st-vitus.example.org/patient"
* identifier[mrn].value = "771-40-216"
* identifier[ebmt].system = $ebmt-patient
* identifier[ebmt].value = "5560421"
* gender = #female
* birthDate = "1963-04-19"
* managingOrganization = Reference(cart-centre-example-st-vitus)
