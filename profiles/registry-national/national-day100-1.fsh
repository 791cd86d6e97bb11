Instance: national-day100-1
InstanceOf: Questionnaire
Usage: #definition
Title: "National programme: day 100"
Description: "What a national programme asks about safety and efficacy in the first hundred days."
* insert Form(national, period, national-day100, 1)
* name = "NationalDay1001"
* title = "National programme: day 100"
* description = "What a national programme asks about safety and efficacy in the first hundred days."
* publisher = "CAR-T Exchange contributors"
* copyright = "A form of this guide for national programmes; free to adapt."
* date = "2026-11-20"

* item[+] insert Section(identification, [[Identification]])
* item[=].item[+] insert AskUnnumbered(patient.crid, string, [[Research identifier]])
* item[=].item[+] insert AskUnnumbered(infusion.dayZero, date, [[Day 0]])
* item[=].item[=] insert Critical

* item[+] insert Section(survival, [[Survival]])
* item[=].item[+] insert AskUnnumbered(followUp.lastContactDate, date, [[Date of last contact]])
* item[=].item[=] insert Critical
* item[=].item[+] insert AskUnnumbered(followUp.survivalStatus, open-choice, [[Survival status]])
* item[=].item[=] insert Critical
* item[=].item[+] insert AskUnnumbered(death.primaryCause, open-choice, [[Main cause of death]])
* item[=].item[+] insert AskUnnumbered(death.contributingCause, open-choice, [[Contributing causes of death]])
* item[=].item[=] insert CheckAll

* item[+] insert Section(response, [[Response]])
* item[=].item[+] insert AskUnnumbered(response.best, open-choice, [[Best response]])
* item[=].item[=] insert Critical
* item[=].item[+] insert AskUnnumbered(response.bestDate, date, [[Date of the best response]])
* item[=].item[+] insert YesNoUnnumbered(response.progression, [[Relapse or progression]])
* item[=].item[+] insert AskUnnumbered(response.progressionDate, date, [[Date of relapse or progression]])
* item[=].item[=] insert WhenYes(response.progression)

* item[+] insert Section(toxicity, [[Toxicity]])
* item[=].item[+] insert YesNoUnnumbered(toxicity.crs.developed, [[Cytokine release syndrome]])
* item[=].item[=] insert Critical
* item[=].item[+] insert AskUnnumbered(toxicity.crs.onset, date, [[Date of onset]])
* item[=].item[=] insert WhenYes(toxicity.crs.developed)
* item[=].item[+] insert AskUnnumbered(toxicity.crs.highestGrade, open-choice, [[Highest grade by ASTCT]])
* item[=].item[=] insert WhenYes(toxicity.crs.developed)
* item[=].item[+] insert YesNoUnnumbered(toxicity.crs.therapyGiven, [[Was it treated?]])
* item[=].item[=] insert WhenYes(toxicity.crs.developed)
* item[=].item[+] insert AskUnnumbered(toxicity.crs.therapy, open-choice, [[With what]])
* item[=].item[=] insert CheckAll
* item[=].item[=] insert WhenYes(toxicity.crs.therapyGiven)
* item[=].item[+] insert YesNoUnnumbered(toxicity.crs.resolved, [[Resolved]])
* item[=].item[=] insert WhenYes(toxicity.crs.developed)
* item[=].item[+] insert AskUnnumbered(toxicity.crs.resolutionDate, date, [[Date resolved]])
* item[=].item[=] insert WhenYes(toxicity.crs.resolved)
* item[=].item[+] insert YesNoUnnumbered(toxicity.icans.developed, [[Neurotoxicity (ICANS)]])
* item[=].item[=] insert Critical
* item[=].item[+] insert AskUnnumbered(toxicity.icans.onset, date, [[Date of onset]])
* item[=].item[=] insert WhenYes(toxicity.icans.developed)
* item[=].item[+] insert AskUnnumbered(toxicity.icans.highestGrade, open-choice, [[Highest grade by ASTCT]])
* item[=].item[=] insert WhenYes(toxicity.icans.developed)
* item[=].item[+] insert AskUnnumbered(toxicity.icans.therapy, open-choice, [[Treated with]])
* item[=].item[=] insert CheckAll
* item[=].item[=] insert WhenYes(toxicity.icans.developed)
* item[=].item[+] insert YesNoUnnumbered(toxicity.icans.resolved, [[Resolved]])
* item[=].item[=] insert WhenYes(toxicity.icans.developed)
* item[=].item[+] insert AskUnnumbered(toxicity.icans.resolutionDate, date, [[Date resolved]])
* item[=].item[=] insert WhenYes(toxicity.icans.resolved)

* item[+] insert Section(organs, [[Organ toxicity and infection]])
* item[=].item[+] insert YesNoUnnumbered(toxicity.organGrade3.any, [[Organ toxicity of grade 3 (CTCAE)]])
* item[=].item[+] insert YesNoUnnumbered(toxicity.organGrade4.any, [[Organ toxicity of grade 4 (CTCAE)]])
* item[=].item[+] insert YesNoUnnumbered(infections.any, [[Clinically significant infection]])
* item[=].item[+] insert Rows(infections.infection, [[Each infection]])
* item[=].item[=].item[+] insert AskUnnumbered(infections.infection.organism, open-choice, [[Organism]])
* item[=].item[=].item[=] insert CheckAll
* item[=].item[=].item[+] insert AskUnnumbered(infections.infection.site, open-choice, [[Site]])
* item[=].item[=].item[=] insert CheckAll
* item[=].item[=].item[+] insert AskUnnumbered(infections.infection.date, date, [[Date]])

* item[+] insert Section(biomarkers, [[Biomarkers]])
* item[=].item[+] insert QuantityUnnumbered(biomarkers.ferritinHighest, ng/mL, [[Highest ferritin]])
* item[=].item[+] insert QuantityUnnumbered(biomarkers.crpHighest, mg/L, [[Highest C-reactive protein]])
* item[=].item[+] insert QuantityUnnumbered(biomarkers.interleukin6Highest, pg/mL, [[Highest interleukin-6]])

* item[+] insert Section(neoplasms, [[New malignancy]])
* item[=].item[+] insert AskUnnumbered(neoplasms.any, open-choice, [[New malignancy since the last report]])
* item[=].item[=] insert Critical
* item[=].item[+] insert Rows(neoplasms.neoplasm, [[Each new malignancy]])
* item[=].item[=].item[+] insert AskUnnumbered(neoplasms.neoplasm.diagnosis, open-choice, [[Diagnosis]])
* item[=].item[=].item[+] insert AskUnnumbered(neoplasms.neoplasm.date, date, [[Date]])
* item[=].item[=].item[+] insert YesNoUnnumbered(neoplasms.neoplasm.transgene, [[Transgene found in its cells]])
