Instance: cart-asserted-answer-ns
InstanceOf: NamingSystem
Usage: #definition
* insert Naming(cart-asserted-answer-ns, CartAssertedAnswerNs, https://fhir.cartexchange.org/ig/sid/asserted-answer)
* description = "Answers that a data manager asserted: the form that was completed, and the question in it."
* responsible = "CAR-T Exchange contributors"
