Logical: CartCourse
Id: cart-course
Title: "Course dictionary"
Description: "Everything any registry asks about one course of cellular therapy, each variable once. Items of registry forms point at these elements; the server computes each from plain FHIR resources, and says for every answer whether it is known, unknown, not evaluated or missing."
* patient 0..1 BackboneElement "Patient" "Who receives the cells, as far as a registry needs to know."
* patient.crid 0..1 string "CIBMTR research identifier" "Number that CIBMTR gave this recipient (CRID)."
* patient.ebmtNumber 0..1 string "EBMT patient number" "Number that the EBMT registry gave this recipient."
* patient.hospitalNumber 0..1 string "Hospital number" "Number of the patient at the centre; it never leaves the server for a registry."
* patient.birthDate 0..1 date "Date of birth" "Date of birth as precisely as it is known."
* patient.sex 0..1 CodeableConcept "Sex" "Administrative gender as recorded by the centre."
* patient.country 0..1 string "Country of residence" "Country of the patient's first address that names one."
* patient.state 0..1 string "State or province of residence" "State or province of the patient's first address that names one."

* centre 0..1 BackboneElement "Centre" "The centre that gives the infusion; if the infusion names none, the one that looks after the patient."
* centre.ccn 0..1 string "CIBMTR centre number" "Number of the centre at CIBMTR."
* centre.cic 0..1 string "EBMT centre code" "Identification code of the centre at EBMT (CIC)."

* indication 0..1 BackboneElement "Indication" "The disease the cells are given for."
* indication.purpose 0..1 CodeableConcept "Purpose of the therapy" "Why the cells are given, in the groups that registries use."
* indication.disease 0..1 CodeableConcept "Disease" "The disease: the condition the infusion names as its reason, else the latest one marked as an indication."
* indication.diagnosisDate 0..1 date "Date of diagnosis" "Date on which the disease was diagnosed."
* indication.stage 0..1 CodeableConcept "Stage of the disease" "Latest stage that the record of the disease carries, in the staging system that was used."
* indication.diseaseStatus 0..1 CodeableConcept "Status of the disease before infusion" "Latest status of the disease recorded up to day 0."

* history 0..1 BackboneElement "History" "Cellular therapies and transplants before this course."
* history.firstCellularTherapy 0..1 boolean "First cellular therapy" "Whether this is the first course of cellular therapy. Yes only where the sender says that none was given before."
* history.priorCellularTherapies 0..1 integer "Number of earlier cellular therapies" "How many cellular therapies were given before day 0, here or elsewhere."
* history.priorCellularTherapy 0..* BackboneElement "Earlier cellular therapy" "One cellular therapy that was given before day 0, here or elsewhere."
* history.priorCellularTherapy.date 0..1 date "Date" "Date of the earlier therapy."
* history.priorCellularTherapy.product 0..1 CodeableConcept "Product" "Product of the earlier therapy."
* history.priorTransplant 0..1 boolean "Earlier transplant" "Whether a haematopoietic cell transplant was done before day 0."
* history.priorTransplantDate 0..1 date "Date of the last transplant" "Date of the last haematopoietic cell transplant before day 0."
* history.priorLines 0..1 integer "Lines of therapy before" "How many lines of therapy of the disease were given before day 0."

* product 0..1 BackboneElement "Product" "The cells, from collection to release. Asked once per product."
* product.name 0..1 CodeableConcept "Product" "What the product is called."
* product.setting 0..1 CodeableConcept "Setting" "Under which legal setting the product is given."
* product.donationType 0..1 CodeableConcept "Donation" "Whose cells the product is made of."
* product.cellProductId 0..* string "Cell product ID" "Identifier printed as cell product ID, JOIN ID or product code; where the maker prints only a chain of identity, that one."
* product.batchNumber 0..* string "Batch number" "Batch number of the maker."
* product.lotNumber 0..* string "Lot number" "Lot number of the maker; several where the product has several components."
* product.chainOfIdentity 0..* string "Chain of identity" "Identifier that ties the cells to the patient from collection to infusion."
* product.collectionDate 0..1 date "Date of collection" "First day of the collection the product was made from; the earliest of several."
* product.tissueSource 0..* CodeableConcept "Tissue source" "Tissue the cells were collected from."
* product.cellType 0..* CodeableConcept "Cell type" "Kind of cells of the product."
* product.manufacturer 0..1 string "Manufacturer" "Name of the organisation that made the product."
* product.manufacturingPlace 0..1 CodeableConcept "Place of manufacture" "Whether a company, the centre's own laboratory or another one made the product."
* product.geneticallyModified 0..1 boolean "Genetically modified" "Whether the cells carry a foreign gene; the product's code, vector or target says so."
* product.geneTransfer 0..1 CodeableConcept "Gene transfer" "How the receptor gene was brought into the cells."
* product.targetAntigen 0..* CodeableConcept "Target antigen" "Antigen the receptor binds."
* product.costimulatoryDomain 0..* CodeableConcept "Costimulatory domain" "Costimulatory domain of the receptor."
* product.preservation 0..1 CodeableConcept "Preservation" "Whether the product was frozen before infusion."
* product.releaseStatus 0..1 CodeableConcept "Release" "Verdict of quality control on the product."
* product.viability 0..1 Quantity "Viability" "Share of living cells at the last release test."
* insert InUnit(product.viability, %)
* product.transductionEfficiency 0..1 Quantity "Transduction efficiency" "Share of cells that carry the receptor at the last release test."
* insert InUnit(product.transductionEfficiency, %)
* product.vectorCopyNumber 0..1 Quantity "Vector copy number" "Copies of the vector per cell at the last release test."
* insert InUnit(product.vectorCopyNumber, {copies}/{cell})
* product.sterility 0..1 CodeableConcept "Sterility" "Result of the last test for sterility."
* product.infused 0..1 boolean "Infused" "Whether the product was infused."

* preparation 0..1 BackboneElement "Preparation" "Bridging and lymphodepletion of this course, and the patient before it."
* preparation.bridgingGiven 0..1 boolean "Bridging therapy given" "Whether therapy was given between collection and lymphodepletion to hold the disease."
* preparation.bridgingType 0..1 CodeableConcept "Kind of bridging therapy" "Kind of the bridging therapy."
* preparation.bridgingStart 0..1 date "Start of bridging therapy" "First day of the bridging therapy."
* preparation.lymphodepletionGiven 0..1 boolean "Lymphodepletion given" "Whether lymphodepleting therapy was given for this infusion."
* preparation.lymphodepletionStart 0..1 date "Start of lymphodepletion" "First day of lymphodepletion."
* preparation.lymphodepletionEnd 0..1 date "End of lymphodepletion" "Last day of lymphodepletion."
* preparation.lymphodepletionDrug 0..* BackboneElement "Lymphodepleting drug" "One drug of the lymphodepletion with the sum of its doses."
* preparation.lymphodepletionDrug.drug 0..1 CodeableConcept "Drug" "The drug."
* preparation.lymphodepletionDrug.totalDose 0..1 Quantity "Total dose" "Sum of all doses of the drug, in the unit it was sent in."
* preparation.lymphodepletionDrug.start 0..1 date "Start" "First day of the drug."
* preparation.height 0..1 Quantity "Height" "Latest body height up to day 0."
* insert InUnit(preparation.height, cm)
* preparation.weight 0..1 Quantity "Weight" "Latest body weight up to day 0."
* insert InUnit(preparation.weight, kg)
* preparation.karnofsky 0..1 integer "Karnofsky score" "Latest Karnofsky performance score up to day 0."
* preparation.lansky 0..1 integer "Lansky score" "Latest Lansky play-performance score up to day 0."
* preparation.ecog 0..1 integer "ECOG score" "Latest ECOG performance score up to day 0."
* preparation.comorbidityIndex 0..1 integer "Comorbidity index" "Latest comorbidity index (HCT-CI) up to day 0."
* preparation.leukocytes 0..1 Quantity "Leukocytes before lymphodepletion" "Latest count of leukocytes up to the first day of lymphodepletion."
* insert InUnit(preparation.leukocytes, 10*9/L)
* preparation.leukocytesDate 0..1 date "Date of leukocytes before lymphodepletion" "Day of that sample."
* preparation.neutrophils 0..1 Quantity "Neutrophils before lymphodepletion" "Latest count of neutrophils up to the first day of lymphodepletion."
* insert InUnit(preparation.neutrophils, 10*9/L)
* preparation.neutrophilsDate 0..1 date "Date of neutrophils before lymphodepletion" "Day of that sample."
* preparation.lymphocytes 0..1 Quantity "Lymphocytes before lymphodepletion" "Latest count of lymphocytes up to the first day of lymphodepletion."
* insert InUnit(preparation.lymphocytes, 10*9/L)
* preparation.lymphocytesDate 0..1 date "Date of lymphocytes before lymphodepletion" "Day of that sample."
* preparation.haemoglobin 0..1 Quantity "Haemoglobin before lymphodepletion" "Latest haemoglobin up to the first day of lymphodepletion."
* insert InUnit(preparation.haemoglobin, g/dL)
* preparation.haemoglobinDate 0..1 date "Date of haemoglobin before lymphodepletion" "Day of that sample."
* preparation.haematocrit 0..1 Quantity "Haematocrit before lymphodepletion" "Latest haematocrit up to the first day of lymphodepletion."
* insert InUnit(preparation.haematocrit, %)
* preparation.haematocritDate 0..1 date "Date of haematocrit before lymphodepletion" "Day of that sample."
* preparation.platelets 0..1 Quantity "Platelets before lymphodepletion" "Latest count of platelets up to the first day of lymphodepletion."
* insert InUnit(preparation.platelets, 10*9/L)
* preparation.plateletsDate 0..1 date "Date of platelets before lymphodepletion" "Day of that sample."
* preparation.ldh 0..1 Quantity "LDH before lymphodepletion" "Latest lactate dehydrogenase up to the first day of lymphodepletion."
* insert InUnit(preparation.ldh, U/L)
* preparation.ldhDate 0..1 date "Date of LDH before lymphodepletion" "Day of that sample."
* preparation.crp 0..1 Quantity "CRP before lymphodepletion" "Latest C-reactive protein up to the first day of lymphodepletion."
* insert InUnit(preparation.crp, mg/L)
* preparation.crpDate 0..1 date "Date of CRP before lymphodepletion" "Day of that sample."
* preparation.ferritin 0..1 Quantity "Ferritin before lymphodepletion" "Latest ferritin up to the first day of lymphodepletion."
* insert InUnit(preparation.ferritin, ng/mL)
* preparation.ferritinDate 0..1 date "Date of ferritin before lymphodepletion" "Day of that sample."

* infusion 0..1 BackboneElement "Infusion" "What was given, when and how. Asked once per infusion."
* infusion.date 0..1 date "Date of infusion" "Day of this infusion; of an infusion over several days the first."
* infusion.dayZero 0..1 date "Day 0" "Day of the first infusion of the course; planned further parts of a dose do not move it."
* infusion.number 0..1 integer "Number of the infusion" "Which infusion of the course this is, counted from 1."
* infusion.kind 0..1 CodeableConcept "Kind of infusion" "How the infusion stands to the course."
* infusion.route 0..1 CodeableConcept "Route" "Route by which the cells were given."
* infusion.entireVolume 0..1 boolean "Entire volume infused" "Whether the whole product was infused; no for an infusion that was stopped."
* infusion.reservedPortion 0..1 CodeableConcept "What became of the rest" "What became of the portion that was not infused."
* infusion.totalCells 0..1 Quantity "Cells infused" "Number of all cells infused."
* insert InUnit(infusion.totalCells, 10*6)
* infusion.carPositiveViableCells 0..1 Quantity "CAR-positive viable cells infused" "Number of viable cells that carry the receptor."
* insert InUnit(infusion.carPositiveViableCells, 10*6)
* infusion.carPositiveViableCellsPerKg 0..1 Quantity "CAR-positive viable cells per kilogram" "Number of viable cells that carry the receptor per kilogram of body weight."
* insert InUnit(infusion.carPositiveViableCellsPerKg, 10*6/kg)
* infusion.lymphocytes 0..1 Quantity "Lymphocytes infused" "Number of unselected lymphocytes infused."
* insert InUnit(infusion.lymphocytes, 10*6)
* infusion.cd4Cells 0..1 Quantity "CD4-positive cells infused" "Number of CD4-positive lymphocytes infused."
* insert InUnit(infusion.cd4Cells, 10*6)
* infusion.cd8Cells 0..1 Quantity "CD8-positive cells infused" "Number of CD8-positive lymphocytes infused."
* insert InUnit(infusion.cd8Cells, 10*6)
* infusion.volume 0..1 Quantity "Volume infused" "Volume of the product infused."
* insert InUnit(infusion.volume, mL)
* infusion.concomitantTherapy 0..* CodeableConcept "Drugs given with the infusion" "Drugs given as part of the infusion."

* followUp 0..1 BackboneElement "Follow-up" "Contact, survival, and what was given since the last report."
* followUp.lastContactDate 0..1 date "Date of last contact" "Day of death; else the latest day of the period for which the survival status is known."
* followUp.survivalStatus 0..1 CodeableConcept "Survival status" "Whether the patient was alive at the last contact."
* followUp.lostToFollowUp 0..1 boolean "Lost to follow-up" "Whether the centre has lost contact with the patient."
* followUp.furtherCourse 0..1 boolean "Further course" "Whether a new, unplanned course of cellular therapy was given since the last report."
* followUp.furtherCourseReason 0..1 CodeableConcept "Reason for the further course" "Why the new course was given."
* followUp.furtherCourseDate 0..1 date "Date of the further course" "First day of the new course."
* followUp.transplant 0..1 boolean "Transplant since the last report" "Whether a haematopoietic cell transplant was done since the last report."
* followUp.transplantDate 0..1 date "Date of the transplant" "Day of that transplant."
* followUp.subsequentTherapy 0..1 boolean "Further therapy of the disease" "Whether other therapy of the disease was given since the last report."
* followUp.subsequentTherapyDate 0..1 date "Start of further therapy" "First day of that therapy."
* followUp.subsequentTherapyKind 0..1 CodeableConcept "Kind of further therapy" "Kind of that therapy."
* followUp.pregnancy 0..1 boolean "Pregnancy of the recipient" "Whether the recipient was pregnant in the period."
* followUp.partnerPregnancy 0..1 boolean "Pregnancy of the partner" "Whether the recipient's partner was pregnant in the period."

* response 0..1 BackboneElement "Response" "Response of the disease since the infusion."
* response.best 0..1 CodeableConcept "Best response" "Best response assessed from day 0 to the end of the period."
* response.bestDate 0..1 date "Date of the best response" "Day on which a response of that depth (complete, partial, none) was first established; a more precise category later does not date it anew."
* response.bestDatePreviouslyReported 0..1 boolean "Best response reported before" "Whether the best response was established before the period began, so that an earlier report has its date."
* response.latest 0..1 CodeableConcept "Latest response" "Latest response assessed by the end of the period."
* response.criteria 0..1 CodeableConcept "Criteria" "Criteria by which the best response was assessed."
* response.progression 0..1 boolean "Relapse or progression" "Whether the disease relapsed or progressed in the period; no only if the disease was assessed."
* response.progressionDate 0..1 date "Date of relapse or progression" "Day on which it was first documented."
* response.progressionMethod 0..1 CodeableConcept "How relapse or progression was found" "Method by which the relapse or progression was first found."
* response.mrd 0..1 BackboneElement "Residual disease" "Tests for measurable residual disease in the period; the latest one counts."
* response.mrd.tested 0..1 boolean "Residual disease tested" "Whether measurable residual disease was looked for."
* response.mrd.detected 0..1 boolean "Residual disease found" "Whether the latest test found residual disease."
* response.mrd.date 0..1 date "Date of the sample" "Day of the sample of the latest test."
* response.mrd.method 0..1 CodeableConcept "Method" "Method of the latest test."
* response.mrd.sensitivity 0..1 Quantity "Sensitivity" "Lowest fraction of cells that the latest test could have found."
* insert InUnit(response.mrd.sensitivity, 1)
* response.mrd.source 0..1 CodeableConcept "Source of the sample" "Tissue of the sample of the latest test."

* recovery 0..1 BackboneElement "Count recovery" "Recovery of blood counts after the infusion."
* recovery.neutrophil 0..1 CodeableConcept "Neutrophil recovery" "Whether neutrophils recovered: first of three consecutive counts of at least 0.5 x 10*9/L on different days after the nadir."
* recovery.neutrophilDate 0..1 date "Date of neutrophil recovery" "Day of the first of the three counts."
* recovery.platelet20 0..1 CodeableConcept "Platelet recovery to 20" "Whether platelets recovered to 20 x 10*9/L: first of three consecutive counts after the nadir, none within seven days of a known transfusion."
* recovery.platelet20Date 0..1 date "Date of platelet recovery to 20" "Day of the first of the three counts."
* recovery.platelet50 0..1 CodeableConcept "Platelet recovery to 50" "Whether platelets recovered to 50 x 10*9/L, by the same rule."
* recovery.platelet50Date 0..1 date "Date of platelet recovery to 50" "Day of the first of the three counts."
* recovery.bCell 0..1 boolean "B-cell recovery" "Whether B cells came back in the period."
* recovery.bCellDate 0..1 date "Date of B-cell recovery" "Day on which B cells were first found again."

* counts 0..1 BackboneElement "Current counts" "Latest blood counts of the period."
* counts.date 0..1 date "Date of the latest blood count" "Day of the latest blood count of the period."
* counts.leukocytes 0..1 Quantity "Leukocytes" "Latest count of leukocytes of the period."
* insert InUnit(counts.leukocytes, 10*9/L)
* counts.neutrophils 0..1 Quantity "Neutrophils" "Latest count of neutrophils of the period."
* insert InUnit(counts.neutrophils, 10*9/L)
* counts.lymphocytes 0..1 Quantity "Lymphocytes" "Latest count of lymphocytes of the period."
* insert InUnit(counts.lymphocytes, 10*9/L)
* counts.neutrophilShare 0..1 Quantity "Share of neutrophils" "Latest share of neutrophils among leukocytes in the period."
* insert InUnit(counts.neutrophilShare, %)
* counts.lymphocyteShare 0..1 Quantity "Share of lymphocytes" "Latest share of lymphocytes among leukocytes in the period."
* insert InUnit(counts.lymphocyteShare, %)
* counts.haemoglobin 0..1 Quantity "Haemoglobin" "Latest haemoglobin of the period."
* insert InUnit(counts.haemoglobin, g/dL)
* counts.haematocrit 0..1 Quantity "Haematocrit" "Latest haematocrit of the period."
* insert InUnit(counts.haematocrit, %)
* counts.platelets 0..1 Quantity "Platelets" "Latest count of platelets of the period."
* insert InUnit(counts.platelets, 10*9/L)
* counts.igg 0..1 Quantity "Immunoglobulin G" "Latest immunoglobulin G of the period."
* insert InUnit(counts.igg, mg/dL)
* counts.redCellsTransfused 0..1 boolean "Red cells transfused" "Whether red cells were transfused in the 30 days before the latest haemoglobin."
* counts.plateletsTransfused 0..1 boolean "Platelets transfused" "Whether platelets were transfused in the seven days before the latest platelet count."

* persistence 0..1 BackboneElement "Persistence of cells" "Tests for the infused cells in the period. Of several tests of a method the last positive one counts; if all are negative, the first."
* persistence.tested 0..1 boolean "Tested" "Whether any test for the infused cells was made."
* persistence.pcr 0..1 BackboneElement "By PCR" "Tests by PCR."
* persistence.pcr.tested 0..1 boolean "Tested by PCR" "Whether a test by PCR was made."
* persistence.pcr.date 0..1 date "Date of the sample" "Day of the sample that counts."
* persistence.pcr.source 0..1 CodeableConcept "Source of the sample" "Tissue of that sample."
* persistence.pcr.detected 0..1 boolean "Cells found" "Whether the infused cells were found."
* persistence.flow 0..1 BackboneElement "By flow cytometry" "Tests by flow cytometry."
* persistence.flow.tested 0..1 boolean "Tested by flow cytometry" "Whether a test by flow cytometry was made."
* persistence.flow.date 0..1 date "Date of the sample" "Day of the sample that counts."
* persistence.flow.source 0..1 CodeableConcept "Source of the sample" "Tissue of that sample."
* persistence.flow.detected 0..1 boolean "Cells found" "Whether the infused cells were found."
* persistence.immunohistochemistry 0..1 BackboneElement "By immunohistochemistry" "Tests by immunohistochemistry."
* persistence.immunohistochemistry.tested 0..1 boolean "Tested by immunohistochemistry" "Whether a test by immunohistochemistry was made."
* persistence.immunohistochemistry.date 0..1 date "Date of the sample" "Day of the sample that counts."
* persistence.immunohistochemistry.source 0..1 CodeableConcept "Source of the sample" "Tissue of that sample."
* persistence.immunohistochemistry.detected 0..1 boolean "Cells found" "Whether the infused cells were found."
* persistence.other 0..1 BackboneElement "By another method" "Tests by another method."
* persistence.other.tested 0..1 boolean "Tested by another method" "Whether a test by another method was made."
* persistence.other.date 0..1 date "Date of the sample" "Day of the sample that counts."
* persistence.other.source 0..1 CodeableConcept "Source of the sample" "Tissue of that sample."
* persistence.other.detected 0..1 boolean "Cells found" "Whether the infused cells were found."
* persistence.other.method 0..1 CodeableConcept "Which other method" "The method."

* toxicity 0..1 BackboneElement "Toxicity" "Toxicity in the reporting period."
* toxicity.crs 0..1 BackboneElement "Cytokine release syndrome" "Cytokine release syndrome by ASTCT (Lee et al. 2019)."
* toxicity.crs.developed 0..1 boolean "CRS" "Whether cytokine release syndrome was there: an assessment of grade 1 or more; no only if an assessment of grade 0 says so."
* toxicity.crs.onset 0..1 date "Onset of CRS" "Day of the first assessment that found it."
* toxicity.crs.onsetPreviouslyReported 0..1 boolean "Onset of CRS reported before" "Whether it had begun before the reporting period, so that an earlier report has its date."
* toxicity.crs.highestGrade 0..1 CodeableConcept "Highest grade of CRS" "Highest ASTCT grade; given by the sender, or computed from the components."
* toxicity.crs.highestGradeDate 0..1 date "Date of the highest grade" "First day of the highest grade."
* toxicity.crs.resolved 0..1 boolean "CRS resolved" "Whether an assessment after the last positive one found grade 0."
* toxicity.crs.resolutionDate 0..1 date "Date of resolution" "Day of that assessment."
* toxicity.crs.therapyGiven 0..1 boolean "Therapy for CRS" "Whether a drug was given for cytokine release syndrome."
* toxicity.crs.therapy 0..* CodeableConcept "Drugs for CRS" "Drugs given for cytokine release syndrome, each once."
* toxicity.crs.fever 0..1 boolean "Fever" "Whether there was fever of 38.0 degrees Celsius or more due to it."
* toxicity.crs.feverOnset 0..1 date "Onset of fever" "First day with fever."
* toxicity.crs.hypotension 0..1 boolean "Hypotension" "Whether there was hypotension that needed treatment."
* toxicity.crs.hypotensionOnset 0..1 date "Onset of hypotension" "First day with hypotension."
* toxicity.crs.hypotensionFluids 0..1 boolean "Fluids" "Whether hypotension was treated without vasopressor, that is with fluids."
* toxicity.crs.vasopressor 0..1 boolean "Vasopressor" "Whether a vasopressor was needed."
* toxicity.crs.vasopressorNumber 0..1 CodeableConcept "Number of vasopressors" "One or several vasopressors; vasopressin is not counted."
* toxicity.crs.hypotensionOtherTherapy 0..1 boolean "Other therapy of hypotension" "Whether hypotension was treated otherwise."
* toxicity.crs.hypotensionControlled 0..1 boolean "Hypotension controlled" "Whether the last assessment no longer found hypotension."
* toxicity.crs.oxygenMinimal 0..1 boolean "Low-flow oxygen" "Whether low-flow oxygen was needed; taken as an inspired fraction below 40 per cent."
* toxicity.crs.oxygenMinimalOnset 0..1 date "Start of low-flow oxygen" "First day with low-flow oxygen."
* toxicity.crs.oxygenMore 0..1 boolean "High-flow oxygen" "Whether high-flow oxygen or a mask was needed; taken as an inspired fraction of 40 per cent or more."
* toxicity.crs.oxygenMoreOnset 0..1 date "Start of high-flow oxygen" "First day with high-flow oxygen or a mask."
* toxicity.crs.positivePressure 0..1 boolean "Positive pressure" "Whether ventilation with positive pressure was needed."
* toxicity.crs.positivePressureStart 0..1 date "Start of positive pressure" "First day with positive pressure."
* toxicity.icans 0..1 BackboneElement "Neurotoxicity" "Neurotoxicity (ICANS) by ASTCT (Lee et al. 2019), and single neurological findings."
* toxicity.icans.developed 0..1 boolean "Neurotoxicity" "Whether neurotoxicity was there: an assessment of grade 1 or more; no only if an assessment of grade 0 says so."
* toxicity.icans.onset 0..1 date "Onset of neurotoxicity" "Day of the first assessment that found it."
* toxicity.icans.highestGrade 0..1 CodeableConcept "Highest grade of ICANS" "Highest ASTCT grade; given by the sender, or computed from the components."
* toxicity.icans.highestGradeDate 0..1 date "Date of the highest grade" "First day of the highest grade."
* toxicity.icans.resolved 0..1 boolean "Neurotoxicity resolved" "Whether an assessment after the last positive one found grade 0."
* toxicity.icans.resolutionDate 0..1 date "Date of resolution" "Day of that assessment."
* toxicity.icans.lowestIce 0..1 integer "Lowest ICE score" "Lowest ICE score of the period."
* toxicity.icans.highestCapd 0..1 integer "Highest CAPD score" "Highest CAPD score of the period; the score of children, in which more points are worse."
* toxicity.icans.cartoxPerformed 0..1 boolean "CARTOX-10 done" "Whether a CARTOX-10 score was taken; ICE is another instrument and does not count."
* toxicity.icans.lowestCartox 0..1 integer "Lowest CARTOX-10 score" "Lowest CARTOX-10 score of the period."
* toxicity.icans.depressedConsciousness 0..1 boolean "Depressed consciousness" "Whether the patient did not awaken spontaneously."
* toxicity.icans.dysphasia 0..1 boolean "Dysphasia" "Whether dysphasia or aphasia occurred (CTCAE)."
* toxicity.icans.dysphasiaGrade 0..1 integer "Grade of dysphasia" "Highest CTCAE grade of dysphasia."
* toxicity.icans.seizure 0..1 boolean "Seizure" "Whether a clinical or electrographic seizure occurred."
* toxicity.icans.seizureType 0..1 CodeableConcept "Kind of seizure" "Kind of the seizure."
* toxicity.icans.seizureSeverity 0..1 CodeableConcept "Severity of seizure" "The worst seizure as the ICANS grade counts it: resolving or prolonged."
* toxicity.icans.motorDeficit 0..1 boolean "Motor deficit" "Whether there was deep focal motor weakness."
* toxicity.icans.cerebralOedema 0..1 boolean "Cerebral oedema" "Whether there was cerebral oedema or raised intracranial pressure."
* toxicity.icans.cerebralOedemaGrade 0..1 CodeableConcept "Extent of cerebral oedema" "The worst oedema as the ICANS grade counts it: focal or diffuse."
* toxicity.icans.hallucinations 0..1 boolean "Hallucinations" "Whether hallucinations occurred (CTCAE)."
* toxicity.icans.tremor 0..1 boolean "Tremor" "Whether tremor occurred (CTCAE)."
* toxicity.icans.stroke 0..1 boolean "Stroke" "Whether a stroke or intracranial haemorrhage occurred (CTCAE)."
* toxicity.icans.strokeOnset 0..1 date "Date of stroke" "Day of the stroke."
* toxicity.icans.strokeType 0..1 CodeableConcept "Kind of stroke" "The CTCAE term of the stroke: haemorrhage or ischaemia."
* toxicity.icans.leukoencephalopathy 0..1 boolean "Leukoencephalopathy" "Whether leukoencephalopathy occurred (CTCAE)."
* toxicity.icans.otherSymptom 0..1 boolean "Other neurological symptom" "Whether another neurological adverse event occurred."
* toxicity.icans.otherSymptomTerm 0..1 CodeableConcept "Which other symptom" "The CTCAE term of the first one."
* toxicity.icans.therapy 0..* CodeableConcept "Drugs for neurotoxicity" "Drugs given for neurotoxicity, each once."
* toxicity.iecHs 0..1 BackboneElement "IEC-HS" "Haemophagocytic lymphohistiocytosis-like syndrome associated with immune effector cells."
* toxicity.iecHs.developed 0..1 boolean "IEC-HS" "Whether it was there: an assessment of grade 1 or more; no only if an assessment of grade 0 says so."
* toxicity.iecHs.onset 0..1 date "Onset of IEC-HS" "Day of the first assessment that found it."
* toxicity.iecHs.highestGrade 0..1 CodeableConcept "Highest grade of IEC-HS" "Highest grade as the sender gave it; none is computed."
* toxicity.iecHs.highestGradeDate 0..1 date "Date of the highest grade" "First day of the highest grade."
* toxicity.iecHs.resolved 0..1 boolean "IEC-HS resolved" "Whether an assessment after the last positive one found grade 0."
* toxicity.iecHs.resolutionDate 0..1 date "Date of resolution" "Day of that assessment."
* toxicity.iecHs.therapyGiven 0..1 boolean "Therapy for IEC-HS" "Whether a drug was given for it."
* toxicity.iecHs.therapy 0..* CodeableConcept "Drugs for IEC-HS" "Drugs given for it, each once."
* toxicity.icaht 0..1 BackboneElement "Haematotoxicity" "Haematotoxicity associated with immune effector cells (ICAHT), early from day 0 to 30 and late after it."
* toxicity.icaht.developed 0..1 boolean "ICAHT" "Whether it was there: an assessment of grade 1 or more; no only if an assessment of grade 0 says so."
* toxicity.icaht.highestGrade 0..1 CodeableConcept "Highest grade of ICAHT" "Highest grade of any phase and lineage, as the sender gave it."
* toxicity.icaht.earlyNeutrophilGrade 0..1 CodeableConcept "Early, neutrophils" "Highest grade of early neutropenia."
* toxicity.icaht.earlyPlateletGrade 0..1 CodeableConcept "Early, platelets" "Highest grade of early thrombocytopenia."
* toxicity.icaht.lateNeutrophilGrade 0..1 CodeableConcept "Late, neutrophils" "Highest grade of late neutropenia."
* toxicity.icaht.latePlateletGrade 0..1 CodeableConcept "Late, platelets" "Highest grade of late thrombocytopenia."
* toxicity.intensiveCare 0..1 BackboneElement "Intensive care" "Stays in intensive care."
* toxicity.intensiveCare.admitted 0..1 boolean "Stay in intensive care" "Whether the patient was in intensive care; no only if a finding of the follow-up says so."
* toxicity.intensiveCare.admission 0..1 date "Admission" "First day of the first stay."
* toxicity.intensiveCare.discharge 0..1 date "Discharge" "Last day of that stay, if it is over."
* toxicity.intensiveCare.reason 0..* CodeableConcept "Reason" "What the patient was admitted for."
* toxicity.hypogammaglobulinaemia 0..1 boolean "Hypogammaglobulinaemia" "Whether hypogammaglobulinaemia began in the period."
* toxicity.hypogammaglobulinaemiaOnset 0..1 date "Onset of hypogammaglobulinaemia" "Day it began."
* toxicity.hypogammaglobulinaemiaResolved 0..1 boolean "Hypogammaglobulinaemia resolved" "Whether it was over by the end of the period."
* toxicity.hypogammaglobulinaemiaResolutionDate 0..1 date "Date of resolution" "Day it was over."
* toxicity.immunoglobulinReplacement 0..1 boolean "Immunoglobulins given" "Whether immunoglobulins were given for it."
* toxicity.immunoglobulinReplacementContinues 0..1 boolean "Immunoglobulins still given" "Whether the last dose lies within six weeks before the end of the period."
* toxicity.tumourLysis 0..1 boolean "Tumour lysis syndrome" "Whether tumour lysis syndrome occurred (CTCAE)."
* toxicity.tumourLysisOnset 0..1 date "Onset of tumour lysis" "Day it began."
* toxicity.tumourLysisGrade 0..1 integer "Grade of tumour lysis" "Highest CTCAE grade."
* toxicity.organGrade3 0..1 BackboneElement "Organ toxicity of grade 3" "Organ toxicity of CTCAE grade 3, by organ system."
* toxicity.organGrade3.any 0..1 boolean "Any organ toxicity of grade 3" "Whether any organ toxicity of CTCAE grade 3 occurred."
* toxicity.organGrade3.gastrointestinal 0..1 boolean "Grade 3: gastrointestinal tract" "Whether toxicity of CTCAE grade 3 of the gastrointestinal tract occurred."
* toxicity.organGrade3.gastrointestinalOnset 0..1 date "Grade 3: gastrointestinal tract, onset" "Day it began."
* toxicity.organGrade3.heart 0..1 boolean "Grade 3: heart" "Whether toxicity of CTCAE grade 3 of the heart occurred."
* toxicity.organGrade3.heartOnset 0..1 date "Grade 3: heart, onset" "Day it began."
* toxicity.organGrade3.kidneys 0..1 boolean "Grade 3: kidneys" "Whether toxicity of CTCAE grade 3 of the kidneys occurred."
* toxicity.organGrade3.kidneysOnset 0..1 date "Grade 3: kidneys, onset" "Day it began."
* toxicity.organGrade3.liver 0..1 boolean "Grade 3: liver" "Whether toxicity of CTCAE grade 3 of the liver occurred."
* toxicity.organGrade3.liverOnset 0..1 date "Grade 3: liver, onset" "Day it began."
* toxicity.organGrade3.lungs 0..1 boolean "Grade 3: lungs" "Whether toxicity of CTCAE grade 3 of the lungs occurred."
* toxicity.organGrade3.lungsOnset 0..1 date "Grade 3: lungs, onset" "Day it began."
* toxicity.organGrade3.musculoskeletal 0..1 boolean "Grade 3: musculoskeletal system" "Whether toxicity of CTCAE grade 3 of the musculoskeletal system occurred."
* toxicity.organGrade3.musculoskeletalOnset 0..1 date "Grade 3: musculoskeletal system, onset" "Day it began."
* toxicity.organGrade3.neurologic 0..1 boolean "Grade 3: nervous system" "Whether toxicity of CTCAE grade 3 of the nervous system occurred."
* toxicity.organGrade3.neurologicOnset 0..1 date "Grade 3: nervous system, onset" "Day it began."
* toxicity.organGrade3.other 0..1 boolean "Grade 3: another organ" "Whether toxicity of CTCAE grade 3 of another organ occurred."
* toxicity.organGrade3.otherOnset 0..1 date "Grade 3: another organ, onset" "Day it began."
* toxicity.organGrade3.otherTerm 0..1 CodeableConcept "Grade 3: which other organ" "The CTCAE term of the event."
* toxicity.organGrade4 0..1 BackboneElement "Organ toxicity of grade 4" "Organ toxicity of CTCAE grade 4, by organ system."
* toxicity.organGrade4.any 0..1 boolean "Any organ toxicity of grade 4" "Whether any organ toxicity of CTCAE grade 4 occurred."
* toxicity.organGrade4.gastrointestinal 0..1 boolean "Grade 4: gastrointestinal tract" "Whether toxicity of CTCAE grade 4 of the gastrointestinal tract occurred."
* toxicity.organGrade4.gastrointestinalOnset 0..1 date "Grade 4: gastrointestinal tract, onset" "Day it began."
* toxicity.organGrade4.heart 0..1 boolean "Grade 4: heart" "Whether toxicity of CTCAE grade 4 of the heart occurred."
* toxicity.organGrade4.heartOnset 0..1 date "Grade 4: heart, onset" "Day it began."
* toxicity.organGrade4.kidneys 0..1 boolean "Grade 4: kidneys" "Whether toxicity of CTCAE grade 4 of the kidneys occurred."
* toxicity.organGrade4.kidneysOnset 0..1 date "Grade 4: kidneys, onset" "Day it began."
* toxicity.organGrade4.liver 0..1 boolean "Grade 4: liver" "Whether toxicity of CTCAE grade 4 of the liver occurred."
* toxicity.organGrade4.liverOnset 0..1 date "Grade 4: liver, onset" "Day it began."
* toxicity.organGrade4.lungs 0..1 boolean "Grade 4: lungs" "Whether toxicity of CTCAE grade 4 of the lungs occurred."
* toxicity.organGrade4.lungsOnset 0..1 date "Grade 4: lungs, onset" "Day it began."
* toxicity.organGrade4.musculoskeletal 0..1 boolean "Grade 4: musculoskeletal system" "Whether toxicity of CTCAE grade 4 of the musculoskeletal system occurred."
* toxicity.organGrade4.musculoskeletalOnset 0..1 date "Grade 4: musculoskeletal system, onset" "Day it began."
* toxicity.organGrade4.neurologic 0..1 boolean "Grade 4: nervous system" "Whether toxicity of CTCAE grade 4 of the nervous system occurred."
* toxicity.organGrade4.neurologicOnset 0..1 date "Grade 4: nervous system, onset" "Day it began."
* toxicity.organGrade4.other 0..1 boolean "Grade 4: another organ" "Whether toxicity of CTCAE grade 4 of another organ occurred."
* toxicity.organGrade4.otherOnset 0..1 date "Grade 4: another organ, onset" "Day it began."
* toxicity.organGrade4.otherTerm 0..1 CodeableConcept "Grade 4: which other organ" "The CTCAE term of the event."
* toxicity.other 0..1 boolean "Other toxicity" "Whether an adverse event occurred that no other variable names."
* toxicity.otherTerm 0..1 CodeableConcept "Which other toxicity" "The CTCAE term of the first one."
* toxicity.otherOnset 0..1 date "Onset of other toxicity" "Day of the first one."

* gvhd 0..1 BackboneElement "Graft-versus-host disease" "Graft-versus-host disease in the reporting period."
* gvhd.acute 0..1 BackboneElement "Acute" "Acute graft-versus-host disease."
* gvhd.acute.developed 0..1 boolean "Acute GVHD" "Whether acute graft-versus-host disease began in the period."
* gvhd.acute.onset 0..1 date "Onset" "Day it was diagnosed."
* gvhd.acute.persists 0..1 boolean "Persists" "Whether one that began before the period was still there in it."
* gvhd.acute.gradeAtDiagnosis 0..1 CodeableConcept "Grade at diagnosis" "Overall grade of the first assessment of the period."
* gvhd.acute.skinStage 0..1 integer "Stage of the skin" "Stage at the first assessment of the period."
* gvhd.acute.lowerGiStage 0..1 integer "Stage of the lower intestine" "Stage at the first assessment of the period."
* gvhd.acute.upperGiStage 0..1 integer "Stage of the upper intestine" "Stage at the first assessment of the period."
* gvhd.acute.liverStage 0..1 integer "Stage of the liver" "Stage at the first assessment of the period."
* gvhd.acute.otherSite 0..1 boolean "Other site" "Whether another site was involved."
* gvhd.acute.highestGrade 0..1 CodeableConcept "Highest grade" "Highest overall grade of the period."
* gvhd.acute.highestGradeDate 0..1 date "Date of the highest grade" "First day of the highest grade."
* gvhd.chronic 0..1 BackboneElement "Chronic" "Chronic graft-versus-host disease."
* gvhd.chronic.developed 0..1 boolean "Chronic GVHD" "Whether chronic graft-versus-host disease began in the period."
* gvhd.chronic.onset 0..1 date "Onset" "Day it was diagnosed."
* gvhd.chronic.persists 0..1 boolean "Persists" "Whether one that began before the period was still there in it."
* gvhd.chronic.highestGrade 0..1 CodeableConcept "Highest grade" "Highest grade of the period."
* gvhd.chronic.highestGradeDate 0..1 date "Date of the highest grade" "First day of the highest grade."
* gvhd.chronic.extent 0..1 CodeableConcept "Extent" "Limited or extensive, at the latest assessment."
* gvhd.steroids 0..1 CodeableConcept "Systemic steroids" "Whether systemic steroids are still given for it."
* gvhd.otherImmunosuppression 0..1 CodeableConcept "Other immunosuppression" "Whether other immunosuppression is still given for it."

* biomarkers 0..1 BackboneElement "Biomarkers" "Highest value of each biomarker in the reporting period."
* biomarkers.interleukin6Highest 0..1 Quantity "Highest interleukin-6" "Highest interleukin-6 of the period."
* insert InUnit(biomarkers.interleukin6Highest, pg/mL)
* biomarkers.interleukin6HighestDate 0..1 date "Date of the highest interleukin-6" "Day of the sample with the highest interleukin-6."
* biomarkers.interferonGammaHighest 0..1 Quantity "Highest interferon gamma" "Highest interferon gamma of the period."
* insert InUnit(biomarkers.interferonGammaHighest, [IU]/mL)
* biomarkers.interferonGammaHighestDate 0..1 date "Date of the highest interferon gamma" "Day of the sample with the highest interferon gamma."
* biomarkers.solubleIl2ReceptorHighest 0..1 Quantity "Highest soluble interleukin-2 receptor" "Highest soluble interleukin-2 receptor of the period."
* insert InUnit(biomarkers.solubleIl2ReceptorHighest, U/mL)
* biomarkers.solubleIl2ReceptorHighestDate 0..1 date "Date of the highest soluble interleukin-2 receptor" "Day of the sample with the highest soluble interleukin-2 receptor."
* biomarkers.ferritinHighest 0..1 Quantity "Highest ferritin" "Highest ferritin of the period."
* insert InUnit(biomarkers.ferritinHighest, ng/mL)
* biomarkers.ferritinHighestDate 0..1 date "Date of the highest ferritin" "Day of the sample with the highest ferritin."
* biomarkers.crpHighest 0..1 Quantity "Highest C-reactive protein" "Highest C-reactive protein of the period."
* insert InUnit(biomarkers.crpHighest, mg/L)
* biomarkers.crpHighestDate 0..1 date "Date of the highest C-reactive protein" "Day of the sample with the highest C-reactive protein."
* biomarkers.ldhHighest 0..1 Quantity "Highest lactate dehydrogenase" "Highest lactate dehydrogenase of the period."
* insert InUnit(biomarkers.ldhHighest, U/L)
* biomarkers.ldhHighestDate 0..1 date "Date of the highest lactate dehydrogenase" "Day of the sample with the highest lactate dehydrogenase."
* biomarkers.dDimerHighest 0..1 Quantity "Highest D-dimer" "Highest D-dimer of the period."
* insert InUnit(biomarkers.dDimerHighest, mg/L)
* biomarkers.dDimerHighestDate 0..1 date "Date of the highest D-dimer" "Day of the sample with the highest D-dimer."
* biomarkers.fibrinogenHighest 0..1 Quantity "Highest fibrinogen" "Highest fibrinogen of the period."
* insert InUnit(biomarkers.fibrinogenHighest, mg/dL)
* biomarkers.fibrinogenHighestDate 0..1 date "Date of the highest fibrinogen" "Day of the sample with the highest fibrinogen."

* infections 0..1 BackboneElement "Infections" "Clinically significant infections of the reporting period."
* infections.any 0..1 boolean "Infection" "Whether there was a clinically significant infection."
* infections.infection 0..* BackboneElement "Infection" "One clinically significant infection."
* infections.infection.kind 0..1 CodeableConcept "What it was" "The infection as it was coded or named: bacteraemia, pneumonia."
* infections.infection.organism 0..* CodeableConcept "Organism" "Organism found."
* infections.infection.site 0..* CodeableConcept "Site" "Site of the infection."
* infections.infection.date 0..1 date "Date of diagnosis" "Day of diagnosis."

* neoplasms 0..1 BackboneElement "New malignancies" "New malignancies after the infusion; relapse and transformation of the indication are not among them."
* neoplasms.any 0..1 CodeableConcept "New malignancy" "Whether a new malignancy was found in the period, or was reported before."
* neoplasms.neoplasm 0..* BackboneElement "New malignancy" "One new malignancy since day 0."
* neoplasms.neoplasm.diagnosis 0..1 CodeableConcept "Diagnosis" "What it is."
* neoplasms.neoplasm.date 0..1 date "Date of diagnosis" "Day of diagnosis."
* neoplasms.neoplasm.transgene 0..1 boolean "Transgene found" "Whether its cells carry the transgene of the infused cells."

* death 0..1 BackboneElement "Death" "When and of what the patient died."
* death.date 0..1 date "Date of death" "Day of death."
* death.primaryCause 0..1 CodeableConcept "Primary cause of death" "The one condition that led to death."
* death.contributingCause 0..* CodeableConcept "Contributing cause of death" "A condition that contributed to death."
* death.autopsy 0..1 CodeableConcept "Autopsy" "Whether an autopsy confirmed the cause, or is pending."

* patientReported 0..1 BackboneElement "Reported by the patient" "What the patient reported; a protocol of its own asks for it, no form."
* patientReported.questionnaire 0..* BackboneElement "Questionnaire" "One questionnaire that the patient filled in, in the period."
* patientReported.questionnaire.instrument 0..1 string "Instrument" "Address of the site's own copy of the instrument."
* patientReported.questionnaire.timepoint 0..1 CodeableConcept "Time point" "Time point that it belongs to."
* patientReported.questionnaire.date 0..1 date "Date" "Day on which it was filled in."
* patientReported.score 0..* BackboneElement "Score" "One score of an instrument, in the period."
* patientReported.score.name 0..1 CodeableConcept "Which score" "The score."
* patientReported.score.value 0..1 Quantity "Value" "Its value, in the unit of the instrument."
* patientReported.score.date 0..1 date "Date" "Day it is of."

// What codes a coded variable may have; a variable without a value set says why.
* patient.sex from http://hl7.org/fhir/ValueSet/administrative-gender (required)
* indication.purpose from CartTreatmentPurposeVs (extensible)
* indication.disease from CartIndicationVs (extensible)
* indication.diseaseStatus from CartDiseaseStatusVs (extensible)
* history.priorCellularTherapy.product from CartProductVs (extensible)
* product.name from CartProductVs (extensible)
* product.setting from CartProductSettingVs (required)
* product.donationType from CartDonationTypeVs (required)
* product.tissueSource from CartTissueSourceVs (extensible)
* product.cellType from CartCellTypeVs (extensible)
* product.manufacturingPlace from CartManufacturingPlaceVs (required)
* product.geneTransfer from CartVectorVs (extensible)
* product.targetAntigen from CartTargetAntigenVs (extensible)
* product.costimulatoryDomain from CartCostimulatoryDomainVs (extensible)
* product.preservation from CartPreservationVs (required)
* product.releaseStatus from CartReleaseStatusVs (required)
* product.sterility from CartDetectionVs (extensible)
* preparation.bridgingType from CartTherapyKindVs (extensible)
* preparation.lymphodepletionDrug.drug from CartLymphodepletionDrugVs (extensible)
* infusion.kind from CartInfusionKindVs (required)
* infusion.route from CartRouteVs (extensible)
* infusion.reservedPortion from CartReservedPortionVs (extensible)
* followUp.survivalStatus from CartSurvivalStatusVs (required)
* followUp.furtherCourseReason from CartFurtherInfusionReasonVs (required)
* followUp.subsequentTherapyKind from CartTherapyKindVs (extensible)
* response.best from CartResponseVs (required)
* response.latest from CartResponseVs (required)
* response.criteria from CartResponseCriteriaVs (extensible)
* response.progressionMethod from CartProgressionMethodVs (extensible)
* response.mrd.method from CartMrdMethodVs (extensible)
* response.mrd.source from CartSampleSourceVs (extensible)
* recovery.neutrophil from CartCourseAnswerVs (required)
* recovery.platelet20 from CartCourseAnswerVs (required)
* recovery.platelet50 from CartCourseAnswerVs (required)
* persistence.pcr.source from CartSampleSourceVs (extensible)
* persistence.flow.source from CartSampleSourceVs (extensible)
* persistence.immunohistochemistry.source from CartSampleSourceVs (extensible)
* persistence.other.source from CartSampleSourceVs (extensible)
* toxicity.crs.highestGrade from CartCrsGradeVs (required)
* toxicity.crs.therapy from CartToxicityDrugVs (extensible)
* toxicity.crs.vasopressorNumber from CartHypotensionVs (required)
* toxicity.icans.highestGrade from CartIcansGradeVs (required)
* toxicity.icans.seizureSeverity from CartSeizureVs (required)
* toxicity.icans.cerebralOedemaGrade from CartRaisedIcpVs (required)
* toxicity.icans.strokeType from CartCtcaeTermVs (extensible)
* toxicity.icans.otherSymptomTerm from CartCtcaeTermVs (extensible)
* toxicity.icans.therapy from CartToxicityDrugVs (extensible)
* toxicity.iecHs.highestGrade from CartIecHsGradeVs (required)
* toxicity.iecHs.therapy from CartToxicityDrugVs (extensible)
* toxicity.icaht.highestGrade from CartIcahtGradeVs (required)
* toxicity.icaht.earlyNeutrophilGrade from CartIcahtGradeVs (required)
* toxicity.icaht.earlyPlateletGrade from CartIcahtGradeVs (required)
* toxicity.icaht.lateNeutrophilGrade from CartIcahtGradeVs (required)
* toxicity.icaht.latePlateletGrade from CartIcahtGradeVs (required)
* toxicity.intensiveCare.reason from CartToxicityVs (extensible)
* toxicity.organGrade3.otherTerm from CartCtcaeTermVs (extensible)
* toxicity.organGrade4.otherTerm from CartCtcaeTermVs (extensible)
* toxicity.otherTerm from CartCtcaeTermVs (extensible)
* gvhd.acute.gradeAtDiagnosis from CartGvhdGradeVs (required)
* gvhd.acute.highestGrade from CartGvhdGradeVs (required)
* gvhd.chronic.highestGrade from CartGvhdGradeVs (required)
* gvhd.chronic.extent from CartGvhdExtentVs (required)
* gvhd.steroids from CartYesNoVs (required)
* gvhd.otherImmunosuppression from CartYesNoVs (required)
* infections.infection.organism from CartOrganismKindVs (preferred)
* infections.infection.site from CartInfectionSiteVs (extensible)
* neoplasms.any from CartCourseAnswerVs (required)
* death.primaryCause from CartCauseOfDeathVs (extensible)
* death.contributingCause from CartCauseOfDeathVs (extensible)
* death.autopsy from CartAutopsyVs (required)
* patientReported.questionnaire.timepoint from CartPromTimepointVs (required)
* patientReported.score.name from CartPromScoreVs (extensible)
* insert NoValueSet(indication.stage, [[each disease has staging systems of its own, and the code names its system]])
* insert NoValueSet(infusion.concomitantTherapy, [[any drug may be given with the infusion]])
* insert NoValueSet(persistence.other.method, [[other methods are named in words]])
* insert NoValueSet(toxicity.icans.seizureType, [[no profile tells the kind of a seizure; the registry's options are mapped once one does]])
* insert NoValueSet(infections.infection.kind, [[an infection is coded in the hospital's own system, or named in words]])
* insert NoValueSet(neoplasms.neoplasm.diagnosis, [[any malignancy of ICD-10, ICD-O-3 or SNOMED CT]])

RuleSet: NoValueSet(element, reason)
* {element} ^comment = "No value set: {reason}."

RuleSet: InUnit(element, unit)
* {element} ^patternQuantity.system = $UCUM
* {element} ^patternQuantity.code = #{unit}
