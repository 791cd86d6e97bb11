Profile: CartFollowUpFinding
Parent: Observation
Id: cart-follow-up-finding
Title: "Finding of a follow-up"
Description: "An answer by yes or no that a follow-up gives: new malignancy, infection, pregnancy of the patient or of the partner. A yes is followed by its own record."
* insert CourseObservation
* obeys cart-value-or-reason
* code from CartFollowUpFindingVs (required)
* value[x] only CodeableConcept
* valueCodeableConcept from CartYesNoVs (required)
* insert CourseObservationMustSupports
