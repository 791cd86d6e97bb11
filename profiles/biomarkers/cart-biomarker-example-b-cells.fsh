Instance: cart-biomarker-example-b-cells
InstanceOf: CartBiomarker
Title: "B-cell count below the limit"
Description: "No B cells found: a value below the limit of the method, said with a comparator and not as zero."
Usage: #example
* insert LymphomaObservation(b-cells-month-2, 2026-07-20)
* category[laboratory] = $observation-category#laboratory
* code = CartObservationCs#b-cell-count
* valueQuantity = 1 '/uL' "/uL"
* valueQuantity.comparator = #<
