Profile: CartBridgingTherapy
Parent: Procedure
Id: cart-bridging-therapy
Title: "Bridging therapy"
Description: "Therapy between the collection of cells and lymphodepletion to hold the disease; not done is said with status not-done."
* insert CourseProcedure
* obeys cart-bridging-period
* code = CartProcedureCs#bridging-therapy
* category from CartTherapyKindVs (extensible)
* category ^short = "Kind of bridging: systemic, steroids, radiotherapy, …"
* outcome from CartResponseVs (extensible)
* outcome ^short = "Response to bridging"
* insert CourseProcedureMustSupports

Invariant: cart-bridging-period
Description: "Bridging therapy that is completed has a date."
Severity: #error
Expression: "status = 'completed' implies performed.exists()"
