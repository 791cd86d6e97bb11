ValueSet: CartCauseOfDeathRoleVs
Id: cart-cause-of-death-role-vs
Title: "Role of a cause of death"
Description: "Whether a cause of death is the primary or a contributing one."
* ^experimental = false
* CartObservationCs#primary-cause-of-death "Primary cause of death"
* CartObservationCs#contributing-cause-of-death "Contributing cause of death"
