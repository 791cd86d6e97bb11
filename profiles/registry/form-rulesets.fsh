// How a registry form is written: a form is a list of sections, a section a list of questions, a question one line.
// The link id of a question is the name of its variable in the course dictionary, so that it stays when numbers move;
// the number in this revision is its prefix.

RuleSet: Form(registry, unit, form, version)
* extension[+].url = "https://fhir.cartexchange.org/ig/StructureDefinition/cart-registry-form-ext"
* extension[=].extension[+].url = "registry"
* extension[=].extension[=].valueCode = #{registry}
* extension[=].extension[+].url = "unit"
* extension[=].extension[=].valueCode = #{unit}
* url = "https://fhir.cartexchange.org/ig/Questionnaire/{form}"
* version = "{version}"
* status = #active
* experimental = false
* subjectType = #Patient

// A form is filled by the revision that is in force on its target day; one without a date is always in force.
RuleSet: InForce(from)
* effectivePeriod.start = "{from}"

RuleSet: Section(id, title)
* linkId = "{id}"
* type = #group
* text = "{title}"

// A group that is asked once for each row of a repeating group of the dictionary.
RuleSet: Rows(variable, title)
* linkId = "{variable}"
* type = #group
* text = "{title}"
* repeats = true
* definition = "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course#cart-course.{variable}"

RuleSet: Ask(number, variable, type, label)
* linkId = "{variable}"
* prefix = "{number}"
* type = #{type}
* text = "{label}"
* definition = "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course#cart-course.{variable}"

RuleSet: AskDate(number, variable, label)
* insert Ask({number}, {variable}, date, [[{label}]])

RuleSet: AskYesNo(number, variable, label)
* insert Ask({number}, {variable}, choice, [[{label}]])
* insert Yes
* insert No

RuleSet: AskYesNoUnknown(number, variable, label)
* insert AskYesNo({number}, {variable}, [[{label}]])
* insert UnknownOption

// "Known / Unknown": whether the variable has a value.
RuleSet: AskWhetherKnown(number, variable, label)
* linkId = "{variable}-known"
* prefix = "{number}"
* type = #choice
* text = "{label}"
* definition = "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course#cart-course.{variable}"
* insert Asks(whether-known)
* answerOption[+].valueCoding = CartRegistryAnswerCs#known "Known"
* answerOption[+].valueCoding = CartRegistryAnswerCs#unknown "Unknown"

RuleSet: AskQuantity(number, variable, unit, label)
* insert Ask({number}, {variable}, quantity, [[{label}]])
* insert Unit({unit})

// The value behind a question "Known / Unknown".
RuleSet: AskKnownQuantity(number, variable, unit, label)
* insert AskQuantity({number}, {variable}, {unit}, [[{label}]])
* insert WhenIs([[{variable}-known]], known)

// "Specify": the name of a coded value that the options do not list.
RuleSet: AskWhich(number, variable, label)
* linkId = "{variable}-specify"
* prefix = "{number}"
* type = #string
* text = "{label}"
* definition = "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course#cart-course.{variable}"
* insert Asks(specify)

// A question no resource answers: the data manager does.
RuleSet: ByHand(number, id, type, label)
* linkId = "{id}"
* prefix = "{number}"
* type = #{type}
* text = "{label}"

RuleSet: Asks(what)
* extension[+].url = "https://fhir.cartexchange.org/ig/StructureDefinition/cart-item-asks-ext"
* extension[=].valueCode = #{what}

RuleSet: Unit(unit)
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit"
* extension[=].valueCoding.system = $UCUM
* extension[=].valueCoding.code = #{unit}
* extension[=].valueCoding.display = "{unit}"

RuleSet: Decimals(places)
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces"
* extension[=].valueInteger = {places}

RuleSet: Critical
* extension[+].url = "https://fhir.cartexchange.org/ig/StructureDefinition/cart-critical-item-ext"
* extension[=].valueBoolean = true

RuleSet: Provisional(why)
* extension[+].url = "https://fhir.cartexchange.org/ig/StructureDefinition/cart-provisional-ext"
* extension[=].valueString = "{why}"

RuleSet: CheckAll
* repeats = true

RuleSet: Yes
* answerOption[+].valueCoding = CartRegistryAnswerCs#yes "Yes"

RuleSet: No
* answerOption[+].valueCoding = CartRegistryAnswerCs#no "No"

RuleSet: UnknownOption
* answerOption[+].valueCoding = CartRegistryAnswerCs#unknown "Unknown"

RuleSet: PreviouslyReported
* answerOption[+].valueCoding = CartRegistryAnswerCs#previously-reported "Previously reported"

RuleSet: NotApplicable
* answerOption[+].valueCoding = CartRegistryAnswerCs#not-applicable "Not applicable"

RuleSet: Number(value)
* answerOption[+].valueInteger = {value}

RuleSet: WhenYes(question)
* insert WhenIs([[{question}]], yes)

RuleSet: WhenIs(question, answer)
* enableWhen[+].question = "{question}"
* enableWhen[=].operator = #=
* enableWhen[=].answerCoding = CartRegistryAnswerCs#{answer}

RuleSet: WhenKnown(question)
* insert WhenIs([[{question}-known]], known)

// Questions whose numbers are not known, or that a registry does not number.

RuleSet: AskUnnumbered(variable, type, label)
* linkId = "{variable}"
* type = #{type}
* text = "{label}"
* definition = "https://fhir.cartexchange.org/ig/StructureDefinition/cart-course#cart-course.{variable}"

RuleSet: YesNoUnnumbered(variable, label)
* insert AskUnnumbered({variable}, choice, [[{label}]])
* insert Yes
* insert No
* insert UnknownOption

RuleSet: QuantityUnnumbered(variable, unit, label)
* insert AskUnnumbered({variable}, quantity, [[{label}]])
* insert Unit({unit})

RuleSet: RecoveredUnnumbered(variable, label)
* insert YesNoUnnumbered({variable}, [[{label}]])
* insert PreviouslyReported
