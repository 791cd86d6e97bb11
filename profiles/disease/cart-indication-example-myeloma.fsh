Instance: cart-indication-example-myeloma
InstanceOf: CartIndication
Title: "Multiple myeloma, ISS stage III"
Description: "The disease in ICD-10 and, beside it, its morphology in ICD-O-3; the stage in the system that was used."
Usage: #example
* insert ExampleIdentifier(condition, dx-7714)
* subject = Reference(cart-patient-example-myeloma)
* clinicalStatus = $condition-clinical#active
* verificationStatus = $condition-verification#confirmed
* category[indication] = CartConditionCategoryCs#car-t-indication
* code.coding[0] = $ICD10#C90.0 "Multiple myeloma"
* code.coding[+] = $ICDO3#9732/3 "Plasma cell myeloma"
* onsetDateTime = "2021-02"
* stage.summary.text = "ISS stage III"
* stage.type.text = "International Staging System"
