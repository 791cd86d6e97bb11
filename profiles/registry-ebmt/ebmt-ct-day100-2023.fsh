Instance: ebmt-ct-day100-2023
InstanceOf: Questionnaire
Usage: #definition
Title: "EBMT cellular therapies: day 100 (2023)"
Description: "The first hundred days: survival, response, recovery, toxicity. All items are provisional: they follow public descriptions of the form set of 2023 and were not checked against it."
* insert Form(ebmt, period, ebmt-ct-day100, 2023)
* name = "EbmtCtDay1002023"
* title = "EBMT cellular therapies: day 100 (2023)"
* description = "The first hundred days: survival, response, recovery, toxicity. All items are provisional: they follow public descriptions of the form set of 2023 and were not checked against it."
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

* item[+] insert Section(survival, [[Survival]])
* item[=].item[+] insert AskUnnumbered(followUp.lastContactDate, date, [[Date of last contact]])
* item[=].item[=] insert Critical
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(followUp.survivalStatus, open-choice, [[Survival status]])
* item[=].item[=] insert Critical
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(death.primaryCause, open-choice, [[Main cause of death]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(death.contributingCause, open-choice, [[Contributing causes of death]])
* item[=].item[=] insert CheckAll
* item[=].item[=] insert EbmtProvisional

* item[+] insert Section(response, [[Response]])
* item[=].item[+] insert AskUnnumbered(response.best, open-choice, [[Best response]])
* item[=].item[=] insert Critical
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(response.bestDate, date, [[Date of the best response]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert YesNoUnnumbered(response.progression, [[Relapse or progression]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(response.progressionDate, date, [[Date of relapse or progression]])
* item[=].item[=] insert WhenYes(response.progression)
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(response.progressionMethod, open-choice, [[How it was found]])
* item[=].item[=] insert WhenYes(response.progression)
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert YesNoUnnumbered(response.mrd.tested, [[Residual disease tested]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert YesNoUnnumbered(response.mrd.detected, [[Residual disease found]])
* item[=].item[=] insert WhenYes(response.mrd.tested)
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(response.mrd.date, date, [[Date of the sample]])
* item[=].item[=] insert WhenYes(response.mrd.tested)
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(response.mrd.method, open-choice, [[Method]])
* item[=].item[=] insert WhenYes(response.mrd.tested)
* item[=].item[=] insert EbmtProvisional

* item[+] insert Section(recovery, [[Recovery]])
* item[=].item[+] insert RecoveredUnnumbered(recovery.neutrophil, [[Neutrophils at least 0.5 x 10*9/L]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(recovery.neutrophilDate, date, [[Date]])
* item[=].item[=] insert WhenYes(recovery.neutrophil)
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert RecoveredUnnumbered(recovery.platelet20, [[Platelets at least 20 x 10*9/L]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(recovery.platelet20Date, date, [[Date]])
* item[=].item[=] insert WhenYes(recovery.platelet20)
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert RecoveredUnnumbered(recovery.platelet50, [[Platelets at least 50 x 10*9/L]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(recovery.platelet50Date, date, [[Date]])
* item[=].item[=] insert WhenYes(recovery.platelet50)
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert YesNoUnnumbered(recovery.bCell, [[B-cell recovery]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(recovery.bCellDate, date, [[Date]])
* item[=].item[=] insert WhenYes(recovery.bCell)
* item[=].item[=] insert EbmtProvisional

* item[+] insert Section(toxicity, [[Toxicity]])
* item[=].item[+] insert YesNoUnnumbered(toxicity.crs.developed, [[Cytokine release syndrome]])
* item[=].item[=] insert Critical
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(toxicity.crs.onset, date, [[Date of onset]])
* item[=].item[=] insert WhenYes(toxicity.crs.developed)
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(toxicity.crs.highestGrade, open-choice, [[Highest grade by ASTCT]])
* item[=].item[=] insert WhenYes(toxicity.crs.developed)
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert YesNoUnnumbered(toxicity.crs.therapyGiven, [[Was it treated?]])
* item[=].item[=] insert WhenYes(toxicity.crs.developed)
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(toxicity.crs.therapy, open-choice, [[With what]])
* item[=].item[=] insert CheckAll
* item[=].item[=] insert WhenYes(toxicity.crs.therapyGiven)
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert YesNoUnnumbered(toxicity.crs.resolved, [[Resolved]])
* item[=].item[=] insert WhenYes(toxicity.crs.developed)
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(toxicity.crs.resolutionDate, date, [[Date resolved]])
* item[=].item[=] insert WhenYes(toxicity.crs.resolved)
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert YesNoUnnumbered(toxicity.icans.developed, [[Neurotoxicity (ICANS)]])
* item[=].item[=] insert Critical
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(toxicity.icans.onset, date, [[Date of onset]])
* item[=].item[=] insert WhenYes(toxicity.icans.developed)
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(toxicity.icans.highestGrade, open-choice, [[Highest grade by ASTCT]])
* item[=].item[=] insert WhenYes(toxicity.icans.developed)
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(toxicity.icans.therapy, open-choice, [[Treated with]])
* item[=].item[=] insert CheckAll
* item[=].item[=] insert WhenYes(toxicity.icans.developed)
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert YesNoUnnumbered(toxicity.icans.resolved, [[Resolved]])
* item[=].item[=] insert WhenYes(toxicity.icans.developed)
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(toxicity.icans.resolutionDate, date, [[Date resolved]])
* item[=].item[=] insert WhenYes(toxicity.icans.resolved)
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert YesNoUnnumbered(toxicity.iecHs.developed, [[Macrophage activation or IEC-HS]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(toxicity.iecHs.onset, date, [[Date of onset]])
* item[=].item[=] insert WhenYes(toxicity.iecHs.developed)
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(toxicity.iecHs.highestGrade, open-choice, [[Highest grade]])
* item[=].item[=] insert WhenYes(toxicity.iecHs.developed)
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(toxicity.iecHs.therapy, open-choice, [[Treated with]])
* item[=].item[=] insert CheckAll
* item[=].item[=] insert WhenYes(toxicity.iecHs.developed)
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert YesNoUnnumbered(toxicity.iecHs.resolved, [[Resolved]])
* item[=].item[=] insert WhenYes(toxicity.iecHs.developed)
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(toxicity.iecHs.resolutionDate, date, [[Date resolved]])
* item[=].item[=] insert WhenYes(toxicity.iecHs.resolved)
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert YesNoUnnumbered(toxicity.icaht.developed, [[Haematotoxicity (ICAHT)]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(toxicity.icaht.highestGrade, open-choice, [[Highest grade]])
* item[=].item[=] insert WhenYes(toxicity.icaht.developed)
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert YesNoUnnumbered(toxicity.intensiveCare.admitted, [[Stay in intensive care]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(toxicity.intensiveCare.admission, date, [[Date of admission]])
* item[=].item[=] insert WhenYes(toxicity.intensiveCare.admitted)
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(toxicity.intensiveCare.discharge, date, [[Date of discharge]])
* item[=].item[=] insert WhenYes(toxicity.intensiveCare.admitted)
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(toxicity.intensiveCare.reason, open-choice, [[Reason]])
* item[=].item[=] insert CheckAll
* item[=].item[=] insert WhenYes(toxicity.intensiveCare.admitted)
* item[=].item[=] insert EbmtProvisional

* item[+] insert Section(organs, [[Organ toxicity and infection]])
* item[=].item[+] insert YesNoUnnumbered(toxicity.organGrade3.any, [[Organ toxicity of grade 3 (CTCAE)]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert YesNoUnnumbered(toxicity.organGrade4.any, [[Organ toxicity of grade 4 (CTCAE)]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert YesNoUnnumbered(infections.any, [[Clinically significant infection]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert Rows(infections.infection, [[Each infection]])
* item[=].item[=].item[+] insert AskUnnumbered(infections.infection.kind, open-choice, [[What it was]])
* item[=].item[=].item[=] insert EbmtProvisional
* item[=].item[=].item[+] insert AskUnnumbered(infections.infection.organism, open-choice, [[Organism]])
* item[=].item[=].item[=] insert CheckAll
* item[=].item[=].item[=] insert EbmtProvisional
* item[=].item[=].item[+] insert AskUnnumbered(infections.infection.site, open-choice, [[Site]])
* item[=].item[=].item[=] insert CheckAll
* item[=].item[=].item[=] insert EbmtProvisional
* item[=].item[=].item[+] insert AskUnnumbered(infections.infection.date, date, [[Date]])
* item[=].item[=].item[=] insert EbmtProvisional

* item[+] insert Section(gvhd, [[Graft-versus-host disease]])
* item[=].item[+] insert YesNoUnnumbered(gvhd.acute.developed, [[Acute GVHD]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(gvhd.acute.highestGrade, open-choice, [[Highest grade]])
* item[=].item[=] insert WhenYes(gvhd.acute.developed)
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert YesNoUnnumbered(gvhd.chronic.developed, [[Chronic GVHD]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(gvhd.chronic.highestGrade, open-choice, [[Highest grade]])
* item[=].item[=] insert WhenYes(gvhd.chronic.developed)
* item[=].item[=] insert EbmtProvisional

* item[+] insert Section(persistence, [[Persistence and humoral immunity]])
* item[=].item[+] insert YesNoUnnumbered(persistence.tested, [[Persistence of the cells tested]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert YesNoUnnumbered(persistence.pcr.detected, [[Found by PCR]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(persistence.pcr.date, date, [[Date of the sample for PCR]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert YesNoUnnumbered(persistence.flow.detected, [[Found by flow cytometry]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(persistence.flow.date, date, [[Date of the sample for flow cytometry]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert YesNoUnnumbered(toxicity.hypogammaglobulinaemia, [[Hypogammaglobulinaemia]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert YesNoUnnumbered(toxicity.immunoglobulinReplacement, [[Immunoglobulins given]])
* item[=].item[=] insert EbmtProvisional

* item[+] insert Section(neoplasms, [[New malignancy]])
* item[=].item[+] insert AskUnnumbered(neoplasms.any, open-choice, [[New malignancy since the last report]])
* item[=].item[=] insert Critical
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert Rows(neoplasms.neoplasm, [[Each new malignancy]])
* item[=].item[=].item[+] insert AskUnnumbered(neoplasms.neoplasm.diagnosis, open-choice, [[Diagnosis]])
* item[=].item[=].item[=] insert EbmtProvisional
* item[=].item[=].item[+] insert AskUnnumbered(neoplasms.neoplasm.date, date, [[Date]])
* item[=].item[=].item[=] insert EbmtProvisional
* item[=].item[=].item[+] insert YesNoUnnumbered(neoplasms.neoplasm.transgene, [[Transgene found in its cells]])
* item[=].item[=].item[=] insert EbmtProvisional

* item[+] insert Section(subsequent, [[Further therapy]])
* item[=].item[+] insert YesNoUnnumbered(followUp.furtherCourse, [[Further cellular therapy]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert YesNoUnnumbered(followUp.transplant, [[Transplant]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert YesNoUnnumbered(followUp.subsequentTherapy, [[Other therapy of the disease]])
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(followUp.subsequentTherapyDate, date, [[First day of it]])
* item[=].item[=] insert WhenYes(followUp.subsequentTherapy)
* item[=].item[=] insert EbmtProvisional
* item[=].item[+] insert AskUnnumbered(followUp.subsequentTherapyKind, open-choice, [[Kind of it]])
* item[=].item[=] insert WhenYes(followUp.subsequentTherapy)
* item[=].item[=] insert EbmtProvisional
