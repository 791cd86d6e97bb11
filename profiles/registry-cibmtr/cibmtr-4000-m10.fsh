Instance: cibmtr-4000-m10
InstanceOf: Questionnaire
Usage: #definition
Title: "CIBMTR 4000: before cellular therapy (manual 10)"
Description: "The patient, the history, the product, the indication and the preparation of a course. Numbers as in version 10 of the Forms Instruction Manual; ranges of numbers whose questions were not seen one by one are given as ranges and marked provisional."
* insert Form(cibmtr, course, cibmtr-4000, M10)
* insert CibmtrSource(4000, [[the Forms Instruction Manual, version 10]])
* name = "Cibmtr4000M10"
* title = "CIBMTR 4000: before cellular therapy (manual 10)"
* description = "The patient, the history, the product, the indication and the preparation of a course."
* date = "2026-02-20"

* item[+] insert Section(recipient, [[Recipient]])
* item[=].item[+] insert ByHand(1, recipient.ethnicity, string, [[Ethnicity, taken over from the research identifier]])
* item[=].item[+] insert ByHand(2, recipient.race, string, [[Race, taken over from the research identifier]])
* item[=].item[+] insert Ask(3, patient.country, string, [[Country of residence]])
* item[=].item[+] insert Ask(4-6, patient.state, string, [[State or province, for Brazil, Canada and the USA]])
* item[=].item[=] insert Provisional([[Three questions that were seen as one group.]])
* item[=].item[+] insert Ask(7-25, product.setting, choice, [[Is the infusion part of a clinical trial?]])
* item[=].item[=] insert Option(trial-yes, [[In a clinical trial]])
* item[=].item[=] insert Option(trial-no, [[Not in a clinical trial]])
* item[=].item[=] insert Provisional([[The section was seen, this question's number was not. A commercial product may be given in a trial: then by hand.]])

* item[+] insert Section(history, [[Earlier cellular therapy and transplants]])
* item[=].item[+] insert AskYesNoUnknown(26, history.firstCellularTherapy, [[Is this the first cellular therapy of the recipient?]])
* item[=].item[=] insert Critical
* item[=].item[+] insert Ask(27-45, history.priorCellularTherapies, integer, [[How many cellular therapies before?]])
* item[=].item[=] insert WhenIs(history.firstCellularTherapy, no)
* item[=].item[=] insert NumbersNotSeen
* item[=].item[+] insert Rows(history.priorCellularTherapy, [[Each earlier cellular therapy]])
* item[=].item[=] insert WhenIs(history.firstCellularTherapy, no)
* item[=].item[=].item[+] insert AskDate(27-45, history.priorCellularTherapy.date, [[Date]])
* item[=].item[=].item[=] insert NumbersNotSeen
* item[=].item[=].item[+] insert Ask(27-45, history.priorCellularTherapy.product, open-choice, [[Product]])
* item[=].item[=].item[=] insert NumbersNotSeen
* item[=].item[+] insert AskYesNoUnknown(27-45, history.priorTransplant, [[Was a haematopoietic cell transplant done before?]])
* item[=].item[=] insert Critical
* item[=].item[=] insert NumbersNotSeen
* item[=].item[+] insert AskDate(27-45, history.priorTransplantDate, [[Date of the last transplant]])
* item[=].item[=] insert WhenYes(history.priorTransplant)
* item[=].item[=] insert NumbersNotSeen

* item[+] insert Section(product, [[Product]])
* item[=].item[+] insert Ask(46-65, product.donationType, choice, [[Donor]])
* item[=].item[=] insert Option(donor-autologous, [[Autologous]])
* item[=].item[=] insert Option(donor-allogeneic, [[Allogeneic, related or not]])
* item[=].item[=] insert Critical
* item[=].item[=] insert Provisional([[The form tells related from unrelated donors; the profiles do not yet.]])
* item[=].item[+] insert ByHand(46-65, product.nmdp, choice, [[Did NMDP facilitate the product?]])
* item[=].item[=] insert Yes
* item[=].item[=] insert No
* item[=].item[=] insert Critical
* item[=].item[=] insert NumbersNotSeen
* item[=].item[+] insert AskYesNo(46-65, product.geneticallyModified, [[Was the product genetically modified?]])
* item[=].item[=] insert Critical
* item[=].item[=] insert NumbersNotSeen
* item[=].item[+] insert Ask(46-65, product.name, choice, [[Name of the product]])
* item[=].item[=] insert ProductOptions
* item[=].item[=] insert Critical
* item[=].item[=] insert NumbersNotSeen
* item[=].item[+] insert AskWhich(46-65, product.name, [[Name of the other product]])
* item[=].item[=] insert WhenOption(product.name, product-other)
* item[=].item[=] insert NumbersNotSeen

* item[+] insert Section(indication, [[Indication]])
* item[=].item[+] insert Ask(66, indication.purpose, choice, [[What is the cellular therapy given for?]])
* item[=].item[=] insert Critical
* item[=].item[=] insert Option(purpose-gvhd-prophylaxis, [[Prevention of GVHD, with a transplant]])
* item[=].item[=] insert Option(purpose-gvhd-treatment, [[Treatment of GVHD, after a transplant]])
* item[=].item[=] insert Option(purpose-immune-reconstitution, [[Immune reconstitution, after a transplant]])
* item[=].item[=] insert Option(purpose-infection-prophylaxis, [[Prevention of infection]])
* item[=].item[=] insert Option(purpose-infection-treatment, [[Treatment of infection]])
* item[=].item[=] insert Option(purpose-prevent-relapse, [[Prevention of relapse, after a transplant]])
* item[=].item[=] insert Option(purpose-chimerism, [[Suboptimal donor chimerism, after a transplant]])
* item[=].item[=] insert Option(purpose-malignant, [[Malignant haematologic disorder]])
* item[=].item[=] insert Option(purpose-non-malignant, [[Non-malignant disorder]])
* item[=].item[=] insert Option(purpose-solid-tumour, [[Solid tumour]])
* item[=].item[=] insert Option(purpose-cardiovascular, [[Cardiovascular disease]])
* item[=].item[=] insert Option(purpose-musculoskeletal, [[Musculoskeletal disorder]])
* item[=].item[=] insert Option(purpose-neurologic, [[Neurologic disease]])
* item[=].item[=] insert Option(purpose-ocular, [[Ocular disease]])
* item[=].item[=] insert Option(purpose-pulmonary, [[Pulmonary disease]])
* item[=].item[=] insert Option(purpose-other, [[Other indication]])
* item[=].item[+] insert AskDate(67, indication.diagnosisDate, [[Date of diagnosis]])
* item[=].item[=] insert Critical

* item[+] insert Section(bridging, [[Bridging therapy]])
* item[=].item[+] insert AskYesNoUnknown(86, preparation.bridgingGiven, [[Was therapy given to hold the disease until the infusion?]])
* item[=].item[+] insert Ask(87-91, preparation.bridgingType, open-choice, [[Which kind]])
* item[=].item[=] insert WhenYes(preparation.bridgingGiven)
* item[=].item[=] insert Provisional([[The section was seen, its single numbers and options were not.]])

* item[+] insert Section(lymphodepletion, [[Lymphodepletion]])
* item[=].item[+] insert AskYesNo(92, preparation.lymphodepletionGiven, [[Was lymphodepleting therapy given before the infusion?]])
* item[=].item[+] insert AskQuantity(93, preparation.height, cm, [[Height when it began, whole centimetres]])
* item[=].item[=] insert Decimals(0)
* item[=].item[=] insert WhenYes(preparation.lymphodepletionGiven)
* item[=].item[+] insert AskQuantity(94, preparation.weight, kg, [[Actual weight when it began, to a tenth of a kilogram]])
* item[=].item[=] insert Decimals(1)
* item[=].item[=] insert WhenYes(preparation.lymphodepletionGiven)
* item[=].item[+] insert Rows(preparation.lymphodepletionDrug, [[Each drug]])
* item[=].item[=] insert WhenYes(preparation.lymphodepletionGiven)
* item[=].item[=].item[+] insert Ask(95, preparation.lymphodepletionDrug.drug, open-choice, [[Drug]])
* item[=].item[=].item[+] insert Ask(96, preparation.lymphodepletionDrug.totalDose, quantity, [[Total dose]])
* item[=].item[=].item[+] insert AskDate(97-98, preparation.lymphodepletionDrug.start, [[First day]])
* item[=].item[=].item[=] insert Provisional([[Two questions that were not seen.]])

* item[+] insert Section(haematology, [[Blood before lymphodepletion]])
* item[=].item[+] insert AskWhetherKnown(99 ff., preparation.leukocytes, [[Are leukocytes known?]])
* item[=].item[=] insert NumbersNotSeen
* item[=].item[+] insert AskKnownQuantity(99 ff., preparation.leukocytes, 10*9/L, [[Leukocytes]])
* item[=].item[=] insert NumbersNotSeen
* item[=].item[+] insert AskWhetherKnown(99 ff., preparation.neutrophils, [[Are neutrophils known?]])
* item[=].item[=] insert NumbersNotSeen
* item[=].item[+] insert AskKnownQuantity(99 ff., preparation.neutrophils, 10*9/L, [[Neutrophils]])
* item[=].item[=] insert NumbersNotSeen
* item[=].item[+] insert AskWhetherKnown(99 ff., preparation.lymphocytes, [[Are lymphocytes known?]])
* item[=].item[=] insert NumbersNotSeen
* item[=].item[+] insert AskKnownQuantity(99 ff., preparation.lymphocytes, 10*9/L, [[Lymphocytes]])
* item[=].item[=] insert NumbersNotSeen
* item[=].item[+] insert AskWhetherKnown(99 ff., preparation.haemoglobin, [[Is haemoglobin known?]])
* item[=].item[=] insert NumbersNotSeen
* item[=].item[+] insert AskKnownQuantity(99 ff., preparation.haemoglobin, g/dL, [[Haemoglobin]])
* item[=].item[=] insert NumbersNotSeen
* item[=].item[+] insert AskWhetherKnown(99 ff., preparation.platelets, [[Are platelets known?]])
* item[=].item[=] insert NumbersNotSeen
* item[=].item[+] insert AskKnownQuantity(99 ff., preparation.platelets, 10*9/L, [[Platelets]])
* item[=].item[=] insert NumbersNotSeen

* item[+] insert Section(function, [[Functional status and comorbidity]])
* item[=].item[+] insert Ask(99 ff., preparation.karnofsky, integer, [[Karnofsky score]])
* item[=].item[=] insert NumbersNotSeen
* item[=].item[+] insert Ask(99 ff., preparation.lansky, integer, [[Lansky score, for those below 16 years]])
* item[=].item[=] insert NumbersNotSeen
* item[=].item[+] insert Ask(99 ff., preparation.ecog, integer, [[ECOG score]])
* item[=].item[=] insert NumbersNotSeen
* item[=].item[+] insert Ask(99 ff., preparation.comorbidityIndex, integer, [[Comorbidity index]])
* item[=].item[=] insert Provisional([[The form asks for single comorbidities; the section was seen, its questions were not.]])

RuleSet: NumbersNotSeen
* insert Provisional([[The section was seen, its single numbers were not.]])
