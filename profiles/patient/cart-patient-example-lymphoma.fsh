Instance: cart-patient-example-lymphoma
InstanceOf: CartPatient
Title: "A woman with lymphoma"
Description: "A synthetic patient of 61 years, known to the hospital, to CIBMTR and to EBMT."
Usage: #example
* identifier[mrn].type = $v2-0203#MR
* identifier[mrn].system = "https://st-vitus.example.org/patient"
* identifier[mrn].value = "731-55-204"
* identifier[crid].system = $crid
* identifier[crid].value = "4417203586"
* identifier[ebmt].system = $ebmt-patient
* identifier[ebmt].value = "207713"
* gender = #female
* birthDate = "1965-03-19"
* deceasedBoolean = false
* managingOrganization = Reference(cart-centre-example-st-vitus)
