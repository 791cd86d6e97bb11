Instance: cart-registry-answer-cm
InstanceOf: ConceptMap
Usage: #definition
Title: "From dictionary answers to the answers of registry forms"
Description: "How yes and no, what is computed from periods, and what is not known become options that registry forms share."
* name = "CartRegistryAnswerCm"
* title = "From dictionary answers to the answers of registry forms"
* status = #active
* experimental = false
* description = "How yes and no, what is computed from periods, and what is not known become options that registry forms share."
* url = "https://fhir.cartexchange.org/ig/ConceptMap/cart-registry-answer-cm"
* insert MapFrom($v2-0136, CartRegistryAnswerCs)
* insert MapTo(Y, yes)
* insert MapTo(N, no)
* insert MapFrom(CartCourseAnswerCs, CartRegistryAnswerCs)
* insert MapTo(yes, yes)
* insert MapTo(no, no)
* insert MapTo(previously-reported, previously-reported)
* insert MapFrom(CartResponseCs, CartRegistryAnswerCs)
* insert MapTo(not-applicable, not-applicable)
* insert MapFrom(CartGvhdGradeCs, CartRegistryAnswerCs)
* insert MapTo(not-applicable, not-applicable)
* insert MapFrom($data-absent-reason, CartRegistryAnswerCs)
* insert MapTo(unknown, unknown)
* insert MapTo(not-performed, unknown)
