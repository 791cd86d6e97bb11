Instance: cibmtr-4006-m10
InstanceOf: Questionnaire
Usage: #definition
Title: "CIBMTR 4006: cellular therapy infusion (manual 10)"
Description: "One infusion: which product, when, how much and by which route. Numbers as in version 10 of the Forms Instruction Manual; ranges of numbers whose questions were not seen one by one are given as ranges and marked provisional."
* insert Form(cibmtr, infusion, cibmtr-4006, M10)
* insert CibmtrSource(4006, [[the Forms Instruction Manual, version 10]])
* name = "Cibmtr4006M10"
* title = "CIBMTR 4006: cellular therapy infusion (manual 10)"
* description = "One infusion: which product, when, how much and by which route."
* date = "2026-02-20"

* item[+] insert Section(identification, [[Product]])
* item[=].item[+] insert Ask(auto, product.name, choice, [[Name of the product, taken over from form 4000]])
* item[=].item[=] insert ProductOptions
* item[=].item[=] insert Critical
* item[=].item[+] insert AskWhich(auto, product.name, [[Name of the other product]])
* item[=].item[=] insert WhenOption(product.name, product-other)
* item[=].item[+] insert Section(identifiers, [[1: identifiers of the product, all that apply]])
* item[=].item[=] insert Critical
* item[=].item[=].item[+] insert Ask(2, product.cellProductId, string, [[Cell product ID]])
* item[=].item[=].item[=] insert CheckAll
* item[=].item[=].item[+] insert Ask(3, product.batchNumber, string, [[Batch number]])
* item[=].item[=].item[=] insert CheckAll
* item[=].item[=].item[+] insert Ask(4, product.lotNumber, string, [[Lot number]])
* item[=].item[=].item[=] insert CheckAll

* item[+] insert Section(infusion, [[Infusion]])
* item[=].item[+] insert AskDate(5, infusion.date, [[Date of this infusion, the first of several days]])
* item[=].item[=] insert Critical
* item[=].item[+] insert AskYesNo(6, infusion.entireVolume, [[Was the entire volume infused?]])
* item[=].item[+] insert Ask(7, infusion.reservedPortion, choice, [[What became of the rest?]])
* item[=].item[=] insert Option(rest-discarded, [[Discarded]])
* item[=].item[=] insert Option(rest-cryopreserved, [[Cryopreserved for later use]])
* item[=].item[=] insert Option(rest-other, [[Otherwise]])
* item[=].item[=] insert WhenIs(infusion.entireVolume, no)
* item[=].item[=] insert Provisional([[The list of options was seen in part.]])
* item[=].item[+] insert AskWhich(8, infusion.reservedPortion, [[What else became of it]])
* item[=].item[=] insert WhenOption(infusion.reservedPortion, rest-other)
* item[=].item[+] insert Ask(10, infusion.route, choice, [[Route]])
* item[=].item[=] insert Option(route-intravenous, [[Intravenous]])
* item[=].item[=] insert Option(route-other, [[Other route]])
* item[=].item[=] insert Provisional([[The list of routes was seen in part.]])
* item[=].item[+] insert AskWhich(11-13, infusion.route, [[Which other route]])
* item[=].item[=] insert WhenOption(infusion.route, route-other)
* item[=].item[=] insert Provisional([[Three questions that were seen as one group.]])

* item[+] insert Section(counts, [[Cells infused]])
* item[=].item[+] insert AskWhetherKnown(14-31, infusion.totalCells, [[Is the number of all cells known?]])
* item[=].item[=] insert CountsNotSeen
* item[=].item[+] insert AskKnownQuantity(14-31, infusion.totalCells, 10*6, [[Number of all cells]])
* item[=].item[=] insert Critical
* item[=].item[=] insert CountsNotSeen
* item[=].item[+] insert AskWhetherKnown(14-31, infusion.lymphocytes, [[Is the number of unselected lymphocytes known?]])
* item[=].item[=] insert CountsNotSeen
* item[=].item[+] insert AskKnownQuantity(14-31, infusion.lymphocytes, 10*6, [[Number of unselected lymphocytes]])
* item[=].item[=] insert CountsNotSeen
* item[=].item[+] insert AskWhetherKnown(14-31, infusion.cd4Cells, [[Is the number of CD4-positive lymphocytes known?]])
* item[=].item[=] insert CountsNotSeen
* item[=].item[+] insert AskKnownQuantity(14-31, infusion.cd4Cells, 10*6, [[Number of CD4-positive lymphocytes]])
* item[=].item[=] insert CountsNotSeen
* item[=].item[+] insert AskWhetherKnown(14-31, infusion.cd8Cells, [[Is the number of CD8-positive lymphocytes known?]])
* item[=].item[=] insert CountsNotSeen
* item[=].item[+] insert AskKnownQuantity(14-31, infusion.cd8Cells, 10*6, [[Number of CD8-positive lymphocytes]])
* item[=].item[=] insert CountsNotSeen
* item[=].item[+] insert AskWhetherKnown(14-31, infusion.carPositiveViableCells, [[Is the number of viable cells with the receptor known?]])
* item[=].item[=] insert Provisional([[Whether the form has this count was not seen.]])
* item[=].item[+] insert AskKnownQuantity(14-31, infusion.carPositiveViableCells, 10*6, [[Number of viable cells with the receptor]])
* item[=].item[=] insert Provisional([[Whether the form has this count was not seen.]])

* item[+] insert Section(concomitant, [[Concomitant therapy]])
* item[=].item[+] insert Ask(32-35, infusion.concomitantTherapy, open-choice, [[Drugs given with the infusion]])
* item[=].item[=] insert CheckAll
* item[=].item[=] insert Provisional([[Four questions that were seen as one group.]])

RuleSet: CountsNotSeen
* insert Provisional([[The questions 14 to 31 were seen as one group, without their units.]])
