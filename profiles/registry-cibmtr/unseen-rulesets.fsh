// Questions of a revision of which only parts were seen: no number, and provisional, each for the same reason.

RuleSet: Unseen
* insert Provisional([[Asked as in R4.0; number, wording and options in this revision were not seen.]])

RuleSet: AskUnseen(variable, type, label)
* insert AskUnnumbered({variable}, {type}, [[{label}]])
* insert Unseen

RuleSet: AskDateUnseen(variable, label)
* insert AskUnseen({variable}, date, [[{label}]])

RuleSet: AskYesNoUnseen(variable, label)
* insert AskUnseen({variable}, choice, [[{label}]])
* insert Yes
* insert No

RuleSet: AskYesNoUnknownUnseen(variable, label)
* insert AskYesNoUnseen({variable}, [[{label}]])
* insert UnknownOption

RuleSet: AskWhetherKnownUnseen(variable, label)
* insert AskUnseen({variable}, choice, [[{label}]])
* linkId = "{variable}-known"
* insert Asks(whether-known)
* answerOption[+].valueCoding = CartRegistryAnswerCs#known "Known"
* answerOption[+].valueCoding = CartRegistryAnswerCs#unknown "Unknown"

RuleSet: AskKnownQuantityUnseen(variable, unit, label)
* insert AskUnseen({variable}, quantity, [[{label}]])
* insert Unit({unit})
* insert WhenKnown({variable})

RuleSet: AskWhichUnseen(variable, label)
* insert AskUnseen({variable}, string, [[{label}]])
* linkId = "{variable}-specify"
* insert Asks(specify)

RuleSet: ByHandUnseen(id, type, label)
* linkId = "{id}"
* type = #{type}
* text = "{label}"
* insert Unseen

RuleSet: RecoveredUnseen(variable, label)
* insert AskYesNoUnknownUnseen({variable}, [[{label}]])
* insert PreviouslyReported

RuleSet: PersistenceTestUnseen(method, name)
* item[=].item[+] insert AskYesNoUnseen(persistence.{method}.tested, [[Tested by {name}?]])
* item[=].item[=] insert WhenYes(persistence.tested)
* insert PersistenceSampleUnseen({method})

RuleSet: PersistenceSampleUnseen(method)
* item[=].item[+] insert AskDateUnseen(persistence.{method}.date, [[Date of the sample]])
* item[=].item[=] insert WhenYes(persistence.{method}.tested)
* item[=].item[+] insert AskUnseen(persistence.{method}.source, choice, [[Source of the sample]])
* item[=].item[=] insert Option(source-bone-marrow, [[Bone marrow]])
* item[=].item[=] insert Option(source-peripheral-blood, [[Peripheral blood]])
* item[=].item[=] insert Option(source-tumour, [[Tumour]])
* item[=].item[=] insert Option(source-other, [[Other source]])
* item[=].item[=] insert WhenYes(persistence.{method}.tested)
* item[=].item[+] insert AskWhichUnseen(persistence.{method}.source, [[Which other source]])
* item[=].item[=] insert WhenOption(persistence.{method}.source, source-other)
* item[=].item[+] insert AskYesNoUnseen(persistence.{method}.detected, [[Were the infused cells found?]])
* item[=].item[=] insert WhenYes(persistence.{method}.tested)

RuleSet: StageUnseen(variable, organ)
* insert AskUnseen({variable}, choice, [[{organ}: stage]])
* insert Number(0)
* insert Number(1)
* insert Number(2)
* insert Number(3)
* insert Number(4)
* insert WhenYes(gvhd.acute.developed)

RuleSet: AcuteGradeUnseen(variable, label)
* insert AskUnseen({variable}, choice, [[{label}]])
* insert Option(gvhd-1, [[Grade I]])
* insert Option(gvhd-2, [[Grade II]])
* insert Option(gvhd-3, [[Grade III]])
* insert Option(gvhd-4, [[Grade IV]])
* insert NotApplicable

RuleSet: CrsSignUnseen(variable, label)
* insert AskYesNoUnknownUnseen({variable}, [[{label}]])
* insert WhenYes(toxicity.crs.developed)

RuleSet: NeuroSignUnseen(variable, label)
* insert AskYesNoUnknownUnseen({variable}, [[{label}]])
* insert WhenYes(toxicity.icans.developed)

RuleSet: SignOnsetUnseen(sign, onset)
* insert AskDateUnseen({onset}, [[Date of onset]])
* insert WhenYes({sign})

RuleSet: OrganToxicityUnseen(grade, organ, label)
* item[=].item[+] insert AskYesNoUnknownUnseen(toxicity.organGrade{grade}.{organ}, [[{label}]])
* item[=].item[=] insert WhenYes(toxicity.organGrade{grade}.any)
* item[=].item[+] insert SignOnsetUnseen(toxicity.organGrade{grade}.{organ}, toxicity.organGrade{grade}.{organ}Onset)

RuleSet: BiomarkerUnseen(name, unit, label)
* item[=].item[+] insert AskWhetherKnownUnseen(biomarkers.{name}Highest, [[Is {label} known?]])
* item[=].item[+] insert AskKnownQuantityUnseen(biomarkers.{name}Highest, [[{unit}]], [[{label}, highest]])
* item[=].item[+] insert AskDateUnseen(biomarkers.{name}HighestDate, [[Date of the sample]])
* item[=].item[=] insert WhenKnown(biomarkers.{name}Highest)

// Questions of a section that is new in the revision: that they are asked was seen, how they are asked was not.

RuleSet: AskNew(variable, type, label)
* insert AskUnnumbered({variable}, {type}, [[{label}]])
* insert Provisional([[The manual names this section; its questions were not seen.]])

RuleSet: AskDateNew(variable, label)
* insert AskNew({variable}, date, [[{label}]])

RuleSet: AskYesNoUnknownNew(variable, label)
* insert AskNew({variable}, choice, [[{label}]])
* insert Yes
* insert No
* insert UnknownOption
