Instance: cart-count-recovery-example-b-cells
InstanceOf: CartCountRecovery
Title: "B-cell recovery"
Description: "B cells were back eleven months after the infusion: the cells no longer persist, or no longer work."
Usage: #example
* insert LymphomaObservation(b-cell-recovery, 2027-04-22)
* code = CartObservationCs#b-cell-recovery
* valueCodeableConcept = $v2-0136#Y
