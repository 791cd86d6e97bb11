Instance: national-day0-1
InstanceOf: Questionnaire
Usage: #definition
Title: "National programme: day 0"
Description: "What a national programme asks about a therapy under hospital exemption on the day of infusion: product, release, indication, dose."
* insert Form(national, course, national-day0, 1)
* name = "NationalDay01"
* title = "National programme: day 0"
* description = "What a national programme asks about a therapy under hospital exemption on the day of infusion: product, release, indication, dose."
* publisher = "CAR-T Exchange contributors"
* copyright = "A form of this guide for national programmes; free to adapt."
* date = "2026-11-20"

* item[+] insert Section(identification, [[Identification]])
* item[=].item[+] insert AskUnnumbered(patient.crid, string, [[Research identifier]])
* item[=].item[+] insert AskUnnumbered(infusion.dayZero, date, [[Day 0]])
* item[=].item[=] insert Critical

* item[+] insert Section(product, [[Product]])
* item[=].item[+] insert AskUnnumbered(product.name, open-choice, [[Product]])
* item[=].item[=] insert Critical
* item[=].item[+] insert AskUnnumbered(product.setting, open-choice, [[Setting]])
* item[=].item[=] insert Critical
* item[=].item[+] insert AskUnnumbered(product.donationType, open-choice, [[Donor]])
* item[=].item[+] insert AskUnnumbered(product.batchNumber, string, [[Batch number]])
* item[=].item[=] insert CheckAll
* item[=].item[+] insert AskUnnumbered(product.chainOfIdentity, string, [[Chain of identity]])
* item[=].item[=] insert CheckAll
* item[=].item[+] insert AskUnnumbered(product.targetAntigen, open-choice, [[Target antigen]])
* item[=].item[=] insert CheckAll
* item[=].item[+] insert AskUnnumbered(product.geneTransfer, open-choice, [[Gene transfer]])

* item[+] insert Section(release, [[Release]])
* item[=].item[+] insert AskUnnumbered(product.releaseStatus, open-choice, [[Release]])
* item[=].item[=] insert Critical
* item[=].item[+] insert QuantityUnnumbered(product.viability, %, [[Viability]])
* item[=].item[+] insert QuantityUnnumbered(product.transductionEfficiency, %, [[Transduction efficiency]])
* item[=].item[+] insert AskUnnumbered(product.sterility, open-choice, [[Sterility]])

* item[+] insert Section(infusion, [[Infusion]])
* item[=].item[+] insert AskUnnumbered(infusion.date, date, [[Date of infusion]])
* item[=].item[=] insert Critical
* item[=].item[+] insert AskUnnumbered(indication.purpose, open-choice, [[Reason for the therapy]])
* item[=].item[=] insert Critical
* item[=].item[+] insert AskUnnumbered(infusion.kind, open-choice, [[Place in the plan of therapy]])
* item[=].item[+] insert AskUnnumbered(infusion.route, open-choice, [[Route]])
* item[=].item[+] insert QuantityUnnumbered(infusion.totalCells, 10*6, [[All cells infused]])
* item[=].item[+] insert QuantityUnnumbered(infusion.carPositiveViableCells, 10*6, [[Viable cells with the receptor]])
* item[=].item[+] insert QuantityUnnumbered(infusion.carPositiveViableCellsPerKg, 10*6/kg, [[Viable cells with the receptor per kilogram]])

* item[+] insert Section(indication, [[Indication]])
* item[=].item[+] insert AskUnnumbered(indication.disease, open-choice, [[Disease]])
* item[=].item[=] insert Critical
* item[=].item[+] insert AskUnnumbered(indication.diagnosisDate, date, [[Date of diagnosis]])
