Instance: cart-adverse-event-identifier-sp
InstanceOf: SearchParameter
Usage: #definition
* insert Search(cart-adverse-event-identifier-sp, CartAdverseEventIdentifierSp, identifier, AdverseEvent, token)
* expression = "AdverseEvent.identifier"
* description = "Finds adverse events by their identifier; R4 has no such parameter."
