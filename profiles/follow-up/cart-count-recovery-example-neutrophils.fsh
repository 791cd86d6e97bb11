Instance: cart-count-recovery-example-neutrophils
InstanceOf: CartCountRecovery
Title: "Neutrophil recovery"
Description: "First of three values on day 22."
Usage: #example
* insert LymphomaObservation(anc-recovery, 2026-06-10)
* code = CartObservationCs#neutrophil-recovery
* valueCodeableConcept = $v2-0136#Y
