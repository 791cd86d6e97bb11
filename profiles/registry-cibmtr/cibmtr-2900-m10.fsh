Instance: cibmtr-2900-m10
InstanceOf: Questionnaire
Usage: #definition
Title: "CIBMTR 2900: death (manual 10)"
Description: "When and of what a recipient died. Numbers as in version 10 of the Forms Instruction Manual; the list of causes was seen in part."
* insert Form(cibmtr, death, cibmtr-2900, M10)
* insert CibmtrSource(2900, [[the Forms Instruction Manual, version 10]])
* name = "Cibmtr2900M10"
* title = "CIBMTR 2900: death (manual 10)"
* description = "When and of what a recipient died."
* date = "2026-02-20"

* item[+] insert Section(death, [[Death]])
* item[=].item[+] insert AskDate(1, death.date, [[Date of death, which is the date of last contact of form 4100]])
* item[=].item[=] insert Critical
* item[=].item[+] insert Ask(2, death.autopsy, choice, [[Was the cause confirmed by autopsy?]])
* item[=].item[=] insert Yes
* item[=].item[=] insert No
* item[=].item[=] insert Option(autopsy-pending, [[Autopsy pending]])
* item[=].item[+] insert ByHand(3, death.documents, choice, [[Was a report of the autopsy submitted?]])
* item[=].item[=] insert Yes
* item[=].item[=] insert No
* item[=].item[=] insert WhenYes(death.autopsy)
* item[=].item[+] insert Ask(4, death.primaryCause, choice, [[Primary cause of death]])
* item[=].item[=] insert Critical
* item[=].item[=] insert CausesOfDeath
* item[=].item[+] insert AskWhich(5, death.primaryCause, [[Which other primary cause]])
* item[=].item[=] insert WhenOption(death.primaryCause, cause-other)
* item[=].item[+] insert Ask(6 ff., death.contributingCause, choice, [[Contributing causes, all that apply]])
* item[=].item[=] insert CheckAll
* item[=].item[=] insert CausesOfDeath
* item[=].item[+] insert AskWhich(6 ff., death.contributingCause, [[Which other contributing cause]])
* item[=].item[=] insert WhenOption(death.contributingCause, cause-other)
* item[=].item[=] insert Provisional([[The questions after 5 were seen as one group.]])

RuleSet: CausesOfDeath
* insert Option(cause-disease, [[Recurrence, persistence or progression of the disease]])
* insert Option(cause-acute-gvhd, [[Acute GVHD]])
* insert Option(cause-chronic-gvhd, [[Chronic GVHD]])
* insert Option(cause-graft-failure, [[Graft rejection or failure]])
* insert Option(cause-crs, [[Cytokine release syndrome]])
* insert Option(cause-haemorrhage, [[Haemorrhage]])
* insert Option(cause-infection, [[Infection]])
* insert Option(cause-organ-failure, [[Organ failure]])
* insert Option(cause-neurotoxicity, [[Neurotoxicity]])
* insert Option(cause-new-malignancy, [[New malignancy]])
* insert Option(cause-vascular, [[Vascular cause]])
* insert Option(cause-accident, [[Accident or suicide]])
* insert Option(cause-other, [[Other cause]])
* insert Provisional([[The list of causes was seen in part.]])
