// Patterns of question of the follow-up form 4100.

RuleSet: Recovered(number, variable, label)
* insert AskYesNoUnknown({number}, {variable}, [[{label}]])
* insert PreviouslyReported

RuleSet: PersistenceTest(method, n1, n2, n3, n4, n5, name)
* item[=].item[+] insert AskYesNo({n1}, persistence.{method}.tested, [[Tested by {name}?]])
* item[=].item[=] insert WhenYes(persistence.tested)
* insert PersistenceSample({method}, {n2}, {n3}, {n4}, {n5})

RuleSet: PersistenceSample(method, n2, n3, n4, n5)
* item[=].item[+] insert AskDate({n2}, persistence.{method}.date, [[Date of the sample]])
* item[=].item[=] insert WhenYes(persistence.{method}.tested)
* item[=].item[+] insert Ask({n3}, persistence.{method}.source, choice, [[Source of the sample]])
* item[=].item[=] insert Option(source-bone-marrow, [[Bone marrow]])
* item[=].item[=] insert Option(source-peripheral-blood, [[Peripheral blood]])
* item[=].item[=] insert Option(source-tumour, [[Tumour]])
* item[=].item[=] insert Option(source-other, [[Other source]])
* item[=].item[=] insert WhenYes(persistence.{method}.tested)
* item[=].item[+] insert AskWhich({n4}, persistence.{method}.source, [[Which other source]])
* item[=].item[=] insert WhenOption(persistence.{method}.source, source-other)
* item[=].item[+] insert AskYesNo({n5}, persistence.{method}.detected, [[Were the infused cells found?]])
* item[=].item[=] insert WhenYes(persistence.{method}.tested)

RuleSet: Stage(number, variable, organ)
* insert Ask({number}, {variable}, choice, [[{organ}: stage]])
* insert Number(0)
* insert Number(1)
* insert Number(2)
* insert Number(3)
* insert Number(4)
* insert WhenYes(gvhd.acute.developed)

RuleSet: AcuteGrade(number, variable, label)
* insert Ask({number}, {variable}, choice, [[{label}]])
* insert Option(gvhd-1, [[Grade I]])
* insert Option(gvhd-2, [[Grade II]])
* insert Option(gvhd-3, [[Grade III]])
* insert Option(gvhd-4, [[Grade IV]])
* insert NotApplicable

RuleSet: CrsSign(number, variable, label)
* insert AskYesNoUnknown({number}, {variable}, [[{label}]])
* insert WhenYes(toxicity.crs.developed)

RuleSet: NeuroSign(number, variable, label)
* insert AskYesNoUnknown({number}, {variable}, [[{label}]])
* insert WhenYes(toxicity.icans.developed)

RuleSet: SignOnset(number, sign, onset)
* insert AskDate({number}, {onset}, [[Date of onset]])
* insert WhenYes({sign})

RuleSet: ScoreOption(code, display, low, high)
* answerOption[+].valueCoding = CartCibmtrOptionCs#{code} "{display}"
* answerOption[=].extension[+].url = "https://fhir.cartexchange.org/ig/StructureDefinition/cart-option-range-ext"
* answerOption[=].extension[=].valueRange.low.value = {low}
* answerOption[=].extension[=].valueRange.high.value = {high}

RuleSet: OrganToxicity(grade, organ, n1, n2, label)
* item[=].item[+] insert AskYesNoUnknown({n1}, toxicity.organGrade{grade}.{organ}, [[{label}]])
* item[=].item[=] insert WhenYes(toxicity.organGrade{grade}.any)
* item[=].item[+] insert SignOnset({n2}, toxicity.organGrade{grade}.{organ}, toxicity.organGrade{grade}.{organ}Onset)

RuleSet: Biomarker(name, n1, n2, n3, unit, label)
* item[=].item[+] insert AskWhetherKnown({n1}, biomarkers.{name}Highest, [[Is {label} known?]])
* item[=].item[+] insert AskKnownQuantity({n2}, biomarkers.{name}Highest, [[{unit}]], [[{label}, highest]])
* item[=].item[+] insert AskDate({n3}, biomarkers.{name}HighestDate, [[Date of the sample]])
* item[=].item[=] insert WhenKnown(biomarkers.{name}Highest)
