Instance: national-annual-1
InstanceOf: Questionnaire
Usage: #definition
Title: "National programme: annual"
Description: "What a national programme asks about safety and efficacy every year."
* insert Form(national, period, national-annual, 1)
* name = "NationalAnnual1"
* title = "National programme: annual"
* description = "What a national programme asks about safety and efficacy every year."
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

* item[+] insert Section(persistence, [[Persistence and humoral immunity]])
* item[=].item[+] insert YesNoUnnumbered(persistence.tested, [[Persistence of the cells tested]])
* item[=].item[+] insert YesNoUnnumbered(persistence.pcr.detected, [[Found by PCR]])
* item[=].item[+] insert AskUnnumbered(persistence.pcr.date, date, [[Date of the sample for PCR]])
* item[=].item[+] insert YesNoUnnumbered(persistence.flow.detected, [[Found by flow cytometry]])
* item[=].item[+] insert AskUnnumbered(persistence.flow.date, date, [[Date of the sample for flow cytometry]])
* item[=].item[+] insert YesNoUnnumbered(toxicity.hypogammaglobulinaemia, [[Hypogammaglobulinaemia]])
* item[=].item[+] insert YesNoUnnumbered(toxicity.immunoglobulinReplacement, [[Immunoglobulins given]])

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

* item[+] insert Section(neoplasms, [[New malignancy]])
* item[=].item[+] insert AskUnnumbered(neoplasms.any, open-choice, [[New malignancy since the last report]])
* item[=].item[=] insert Critical
* item[=].item[+] insert Rows(neoplasms.neoplasm, [[Each new malignancy]])
* item[=].item[=].item[+] insert AskUnnumbered(neoplasms.neoplasm.diagnosis, open-choice, [[Diagnosis]])
* item[=].item[=].item[+] insert AskUnnumbered(neoplasms.neoplasm.date, date, [[Date]])
* item[=].item[=].item[+] insert YesNoUnnumbered(neoplasms.neoplasm.transgene, [[Transgene found in its cells]])

* item[+] insert Section(pregnancy, [[Pregnancy]])
* item[=].item[+] insert YesNoUnnumbered(followUp.pregnancy, [[Pregnancy of the patient]])
* item[=].item[+] insert YesNoUnnumbered(followUp.partnerPregnancy, [[Pregnancy of the partner]])
