Instance: cart-donor-example-sister
InstanceOf: CartDonor
Title: "A sister who gives cells"
Description: "A synthetic donor, known by the number of the donor registry and of the hospital."
Usage: #example
* insert ExampleIdentifier(donor, D-2093)
* identifier[grid].system = $grid
* identifier[grid].value = "9991A00000000BQ4X59"
* gender = #female
