Instance: cibmtr-3500-m10
InstanceOf: Questionnaire
Usage: #definition
Title: "CIBMTR 3500: subsequent neoplasm (manual 10)"
Description: "One new malignancy after cellular therapy. Numbers as in version 10 of the Forms Instruction Manual as far as they were seen."
* insert Form(cibmtr, neoplasm, cibmtr-3500, M10)
* insert CibmtrSource(3500, [[the Forms Instruction Manual, version 10]])
* name = "Cibmtr3500M10"
* title = "CIBMTR 3500: subsequent neoplasm (manual 10)"
* description = "One new malignancy after cellular therapy."
* date = "2026-02-20"

* item[+] insert Rows(neoplasms.neoplasm, [[New malignancy]])
* item[=].item[+] insert AskDate(1-24, neoplasms.neoplasm.date, [[Date of diagnosis]])
* item[=].item[=] insert Critical
* item[=].item[=] insert NeoplasmNotSeen
* item[=].item[+] insert Ask(1-24, neoplasms.neoplasm.diagnosis, open-choice, [[Diagnosis]])
* item[=].item[=] insert Critical
* item[=].item[=] insert NeoplasmNotSeen
* item[=].item[+] insert AskYesNoUnknown(1-24, neoplasms.neoplasm.transgene, [[Did its cells carry the transgene of the product?]])
* item[=].item[=] insert Provisional([[Whether the form asks this was not seen.]])
* item[+] insert Section(pathology, [[Pathology]])
* item[=].item[+] insert ByHand(1-24, neoplasms.pathology, choice, [[Was a pathology report submitted?]])
* item[=].item[=] insert Yes
* item[=].item[=] insert No
* item[=].item[=] insert NeoplasmNotSeen

RuleSet: NeoplasmNotSeen
* insert Provisional([[The list of questions was seen in part, without numbers.]])
