Instance: ebmt-ct-day0-2023
InstanceOf: Questionnaire
Usage: #definition
Title: "EBMT cellular therapies: day 0 (2023)"
Description: "The treatment, once for a course: its infusion (of a planned split dose the first), product and preparation. All items are provisional: they follow public descriptions of the form set of 2023 and were not checked against it."
* insert Form(ebmt, course, ebmt-ct-day0, 2023)
* name = "EbmtCtDay02023"
* title = "EBMT cellular therapies: day 0 (2023)"
* description = "The treatment, once for a course: its infusion (of a planned split dose the first), product and preparation. All items are provisional: they follow public descriptions of the form set of 2023 and were not checked against it."
* publisher = "CAR-T Exchange contributors"
* copyright = "Forms and wording belong to EBMT; the questions are paraphrased. Options are the codes of this guide until the lists of the registry have been checked."
* date = "2023-01-01"

* item[+] insert Section(identification, [[Identification]])
* item[=].item[+] insert AskUnnumbered(centre.cic, string, [[Centre]])
* item[=].item[=] insert Critical
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(patient.ebmtNumber, string, [[Patient number of the registry]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(infusion.dayZero, date, [[Day 0]])
* item[=].item[=] insert Critical
* item[=].item[=] insert EbmtProvisional

* item[+] insert Section(infusion, [[Infusion]])
* item[=].item[+] insert AskUnnumbered(infusion.date, date, [[Date of infusion]])
* item[=].item[=] insert Critical
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(indication.purpose, open-choice, [[Reason for the therapy]])
* item[=].item[=] insert Critical
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(infusion.kind, open-choice, [[Place in the plan of therapy]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(infusion.route, open-choice, [[Route]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert QuantityUnnumbered(infusion.totalCells, 10*6, [[All cells infused]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert QuantityUnnumbered(infusion.carPositiveViableCells, 10*6, [[Viable cells with the receptor]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert QuantityUnnumbered(infusion.carPositiveViableCellsPerKg, 10*6/kg, [[Viable cells with the receptor per kilogram]])
* item[=].item[=] insert EbmtProvisional

* item[+] insert Section(product, [[Product]])
* item[=].item[+] insert AskUnnumbered(product.name, open-choice, [[Product]])
* item[=].item[=] insert Critical
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(product.setting, open-choice, [[Clinical setting]])
* item[=].item[=] insert Critical
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(product.donationType, open-choice, [[Donor]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(product.tissueSource, open-choice, [[Source of the cells]])
* item[=].item[=] insert CheckAll
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(product.collectionDate, date, [[Date of collection]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(product.manufacturer, string, [[Manufacturer]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(product.cellProductId, string, [[Identification of the product]])
* item[=].item[=] insert CheckAll
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(product.batchNumber, string, [[Batch number]])
* item[=].item[=] insert CheckAll
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(product.targetAntigen, open-choice, [[Target antigen]])
* item[=].item[=] insert CheckAll
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(product.geneTransfer, open-choice, [[Gene transfer]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert QuantityUnnumbered(product.viability, %, [[Viability]])
* item[=].item[=] insert EbmtProvisional

* item[+] insert Section(preparation, [[Preparation]])
* item[=].item[+] insert AskUnnumbered(indication.disease, open-choice, [[Disease]])
* item[=].item[=] insert Critical
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(indication.diagnosisDate, date, [[Date of diagnosis]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(indication.diseaseStatus, open-choice, [[Status of the disease]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert YesNoUnnumbered(preparation.bridgingGiven, [[Bridging therapy]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(preparation.bridgingType, open-choice, [[Kind of bridging therapy]])
* item[=].item[=] insert WhenYes(preparation.bridgingGiven)
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(preparation.bridgingStart, date, [[Start of bridging therapy]])
* item[=].item[=] insert WhenYes(preparation.bridgingGiven)
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert YesNoUnnumbered(preparation.lymphodepletionGiven, [[Lymphodepletion]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert Rows(preparation.lymphodepletionDrug, [[Each drug]])
* item[=].item[=].item[+] insert AskUnnumbered(preparation.lymphodepletionDrug.drug, open-choice, [[Drug]])
* item[=].item[=].item[=] insert EbmtProvisional
* item[=].item[=].item[+] insert AskUnnumbered(preparation.lymphodepletionDrug.totalDose, quantity, [[Total dose]])
* item[=].item[=].item[=] insert EbmtProvisional
* item[=].item[=].item[+] insert AskUnnumbered(preparation.lymphodepletionDrug.start, date, [[First day]])
* item[=].item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(preparation.karnofsky, integer, [[Karnofsky score]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(preparation.lansky, integer, [[Lansky score]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(preparation.ecog, integer, [[ECOG score]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(preparation.comorbidityIndex, integer, [[Comorbidity index]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert QuantityUnnumbered(preparation.weight, kg, [[Weight]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert QuantityUnnumbered(preparation.height, cm, [[Height]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert QuantityUnnumbered(preparation.ldh, U/L, [[LDH]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert QuantityUnnumbered(preparation.crp, mg/L, [[CRP]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert QuantityUnnumbered(preparation.ferritin, ng/mL, [[Ferritin]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert QuantityUnnumbered(preparation.neutrophils, 10*9/L, [[Neutrophils]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert QuantityUnnumbered(preparation.platelets, 10*9/L, [[Platelets]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert QuantityUnnumbered(preparation.haemoglobin, g/dL, [[Haemoglobin]])
* item[=].item[=] insert EbmtProvisional
