Extension: CartInfusedDoseExt
Id: cart-infused-dose-ext
Title: "Infused dose"
Description: "The cells and the volume that were infused: CAR-positive viable cells, all cells, CAR-positive viable cells per kilogram, volume; units of UCUM."
Context: Procedure
* obeys cart-dose-positive and cart-dose-part-of-total
* extension contains carPositiveViable 0..1 and total 0..1 and carPositiveViablePerKg 0..1 and volume 0..1
* extension[carPositiveViable] ^short = "CAR-positive viable T cells, for instance 250 10*6"
* extension[carPositiveViable].value[x] 1..1
* extension[carPositiveViable].value[x] only Quantity
* insert UcumQuantity(extension[carPositiveViable].valueQuantity)
* extension[total] ^short = "All cells, for instance 400 10*6"
* extension[total].value[x] 1..1
* extension[total].value[x] only Quantity
* insert UcumQuantity(extension[total].valueQuantity)
* extension[carPositiveViablePerKg] ^short = "CAR-positive viable T cells per kilogram, for instance 2 10*6/kg"
* extension[carPositiveViablePerKg].value[x] 1..1
* extension[carPositiveViablePerKg].value[x] only Quantity
* insert UcumQuantity(extension[carPositiveViablePerKg].valueQuantity)
* extension[volume] ^short = "Volume, for instance 68 mL"
* extension[volume].value[x] 1..1
* extension[volume].value[x] only Quantity
* insert UcumQuantity(extension[volume].valueQuantity)

Invariant: cart-dose-positive
Description: "A dose and a volume are greater than zero."
Severity: #error
Expression: "extension.all(value.value > 0)"

Invariant: cart-dose-part-of-total
Description: "There are not more CAR-positive viable cells than cells."
Severity: #error
Expression: "(extension('carPositiveViable').value.code.exists() and extension('total').value.code.exists() and extension('carPositiveViable').value.code = extension('total').value.code) implies (extension('carPositiveViable').value.value <= extension('total').value.value)"
