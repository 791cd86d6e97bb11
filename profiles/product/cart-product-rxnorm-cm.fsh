Instance: cart-product-rxnorm-cm
InstanceOf: ConceptMap
Title: "CAR-T products in RxNorm"
Usage: #definition
* url = "https://fhir.cartexchange.org/ig/ConceptMap/cart-product-rxnorm-cm"
* name = "CartProductRxnormCm"
* title = "CAR-T products in RxNorm"
* status = #active
* experimental = false
* description = "Maps CAR-T products to their RxNorm ingredients, as far as they have one."
* copyright = "RxNorm: courtesy of the U.S. National Library of Medicine."
* sourceCanonical = "https://fhir.cartexchange.org/ig/ValueSet/cart-product-vs"
* targetCanonical = "https://fhir.cartexchange.org/ig/ValueSet/cart-product-rxnorm-vs"
* group.source = "https://fhir.cartexchange.org/ig/CodeSystem/cart-product-cs"
* group.target = "http://www.nlm.nih.gov/research/umls/rxnorm"
* group.element[+].code = #tisagenlecleucel
* group.element[=].display = "Tisagenlecleucel"
* group.element[=].target[+].code = #1986438
* group.element[=].target[=].display = "tisagenlecleucel"
* group.element[=].target[=].equivalence = #equivalent
* group.element[+].code = #axicabtagene-ciloleucel
* group.element[=].display = "Axicabtagene ciloleucel"
* group.element[=].target[+].code = #1987398
* group.element[=].target[=].display = "axicabtagene ciloleucel"
* group.element[=].target[=].equivalence = #equivalent
* group.element[+].code = #brexucabtagene-autoleucel
* group.element[=].display = "Brexucabtagene autoleucel"
* group.element[=].target[+].code = #2387277
* group.element[=].target[=].display = "brexucabtagene autoleucel"
* group.element[=].target[=].equivalence = #equivalent
* group.element[+].code = #lisocabtagene-maraleucel
* group.element[=].display = "Lisocabtagene maraleucel"
* group.element[=].target[+].code = #2479136
* group.element[=].target[=].display = "lisocabtagene maraleucel"
* group.element[=].target[=].equivalence = #equivalent
* group.element[+].code = #idecabtagene-vicleucel
* group.element[=].display = "Idecabtagene vicleucel"
* group.element[=].target[+].code = #2536430
* group.element[=].target[=].display = "idecabtagene vicleucel"
* group.element[=].target[=].equivalence = #equivalent
* group.element[+].code = #ciltacabtagene-autoleucel
* group.element[=].display = "Ciltacabtagene autoleucel"
* group.element[=].target[+].code = #2594775
* group.element[=].target[=].display = "ciltacabtagene autoleucel"
* group.element[=].target[=].equivalence = #equivalent
