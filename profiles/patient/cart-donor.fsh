Profile: CartDonor
Parent: Patient
Id: cart-donor
Title: "Donor"
Description: "The person whose cells an allogeneic product is made of; no more of them is recorded than the registries ask for."
* insert BusinessIdentifier
* insert SlicedByPattern(identifier, $this)
* identifier contains grid 0..1
* identifier[grid] ^short = "Global registration identifier for donors (GRID)"
* identifier[grid] ^patternIdentifier.system = $grid
* identifier and identifier[grid] and gender and birthDate MS
