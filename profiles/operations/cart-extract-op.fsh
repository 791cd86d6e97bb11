Instance: cart-extract-op
InstanceOf: OperationDefinition
Title: "Take over what a data manager completed"
Usage: #definition
* url = "https://fhir.cartexchange.org/ig/OperationDefinition/cart-extract-op"
* name = "CartExtractOp"
* title = "Take over what a data manager completed"
* status = #active
* experimental = false
* kind = #operation
* description = "Makes of the answers that a data manager completed or corrected in a stored form a transaction of asserted observations (cart-asserted-answer), through the mapping of the course dictionary that item.definition points at: not SDC's definition-based extraction onto resources. A derived answer becomes an observation whose method is the data manager, never a made-up laboratory value. The server stores nothing: send the transaction to it, and the next forms are filled with the answers."
* affectsState = false
* code = #extract
* comment = "An answer that is what the server computes itself becomes nothing: it stays computed, and follows a later correction of the record. An answer that an earlier version of the form asserted and this one no longer gives is withdrawn in the same transaction (entered-in-error). Free text becomes nothing."
* base = "http://hl7.org/fhir/uv/sdc/OperationDefinition/QuestionnaireResponse-extract"
* resource[+] = #QuestionnaireResponse
* system = false
* type = false
* instance = true
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "The observations, as a transaction of conditional updates that has not been carried out."
* parameter[=].type = #Bundle
* parameter[+].name = #issues
* parameter[=].use = #out
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "Answers that became nothing, with the reason."
* parameter[=].type = #OperationOutcome
