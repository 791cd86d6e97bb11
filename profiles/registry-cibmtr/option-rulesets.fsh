RuleSet: Option(code, display)
* answerOption[+].valueCoding = CartCibmtrOptionCs#{code} "{display}"

RuleSet: WhenOption(question, code)
* enableWhen[+].question = "{question}"
* enableWhen[=].operator = #=
* enableWhen[=].answerCoding = CartCibmtrOptionCs#{code}

RuleSet: CibmtrSource(form, where)
* publisher = "CAR-T Exchange contributors"
* purpose = "Lets a centre fill CIBMTR Form {form} from FHIR. The questions are paraphrased; the form itself is CIBMTR's."
* copyright = "Form {form} and its wording belong to CIBMTR. Numbers are cited after {where}."

RuleSet: ProductOptions
* insert Option(product-tisagenlecleucel, [[Tisagenlecleucel]])
* insert Option(product-axicabtagene-ciloleucel, [[Axicabtagene ciloleucel]])
* insert Option(product-brexucabtagene-autoleucel, [[Brexucabtagene autoleucel]])
* insert Option(product-lisocabtagene-maraleucel, [[Lisocabtagene maraleucel]])
* insert Option(product-idecabtagene-vicleucel, [[Idecabtagene vicleucel]])
* insert Option(product-ciltacabtagene-autoleucel, [[Ciltacabtagene autoleucel]])
* insert Option(product-obecabtagene-autoleucel, [[Obecabtagene autoleucel]])
* insert Option(product-other, [[Other product]])
