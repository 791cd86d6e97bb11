Instance: cart-product-atc-cm
InstanceOf: ConceptMap
Title: "CAR-T products in ATC"
Usage: #definition
* url = "https://fhir.cartexchange.org/ig/ConceptMap/cart-product-atc-cm"
* name = "CartProductAtcCm"
* title = "CAR-T products in ATC"
* status = #active
* experimental = false
* description = "Maps CAR-T products to their ATC codes, as far as they have one."
* copyright = "ATC codes: WHO Collaborating Centre for Drug Statistics Methodology, Oslo."
* sourceCanonical = "https://fhir.cartexchange.org/ig/ValueSet/cart-product-vs"
* targetCanonical = "https://fhir.cartexchange.org/ig/ValueSet/cart-product-atc-vs"
* group.source = "https://fhir.cartexchange.org/ig/CodeSystem/cart-product-cs"
* group.target = "http://www.whocc.no/atc"
* group.element[+].code = #tisagenlecleucel
* group.element[=].display = "Tisagenlecleucel"
* group.element[=].target[+].code = #L01XL04
* group.element[=].target[=].display = "tisagenlecleucel"
* group.element[=].target[=].equivalence = #equivalent
* group.element[+].code = #axicabtagene-ciloleucel
* group.element[=].display = "Axicabtagene ciloleucel"
* group.element[=].target[+].code = #L01XL03
* group.element[=].target[=].display = "axicabtagene ciloleucel"
* group.element[=].target[=].equivalence = #equivalent
* group.element[+].code = #brexucabtagene-autoleucel
* group.element[=].display = "Brexucabtagene autoleucel"
* group.element[=].target[+].code = #L01XL06
* group.element[=].target[=].display = "brexucabtagene autoleucel"
* group.element[=].target[=].equivalence = #equivalent
* group.element[+].code = #lisocabtagene-maraleucel
* group.element[=].display = "Lisocabtagene maraleucel"
* group.element[=].target[+].code = #L01XL08
* group.element[=].target[=].display = "lisocabtagene maraleucel"
* group.element[=].target[=].equivalence = #equivalent
* group.element[+].code = #idecabtagene-vicleucel
* group.element[=].display = "Idecabtagene vicleucel"
* group.element[=].target[+].code = #L01XL07
* group.element[=].target[=].display = "idecabtagene vicleucel"
* group.element[=].target[=].equivalence = #equivalent
* group.element[+].code = #ciltacabtagene-autoleucel
* group.element[=].display = "Ciltacabtagene autoleucel"
* group.element[=].target[+].code = #L01XL05
* group.element[=].target[=].display = "ciltacabtagene autoleucel"
* group.element[=].target[=].equivalence = #equivalent
* group.element[+].code = #obecabtagene-autoleucel
* group.element[=].display = "Obecabtagene autoleucel"
* group.element[=].target[+].code = #L01XL12
* group.element[=].target[=].display = "obecabtagene autoleucel"
* group.element[=].target[=].equivalence = #equivalent
