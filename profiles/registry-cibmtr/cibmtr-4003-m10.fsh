Instance: cibmtr-4003-m10
InstanceOf: Questionnaire
Usage: #definition
Title: "CIBMTR 4003: cellular therapy product (manual 10)"
Description: "One product of a course: what it is, where it comes from, how it was made and tested. Numbers as in version 10 of the Forms Instruction Manual; ranges of numbers whose questions were not seen one by one are given as ranges and marked provisional."
* insert Form(cibmtr, product, cibmtr-4003, M10)
* insert CibmtrSource(4003, [[the Forms Instruction Manual, version 10]])
* name = "Cibmtr4003M10"
* title = "CIBMTR 4003: cellular therapy product (manual 10)"
* description = "One product of a course: what it is, where it comes from, how it was made and tested."
* date = "2026-02-20"

* item[+] insert Section(identification, [[Product]])
* item[=].item[+] insert Ask(1, product.name, choice, [[Name of the product]])
* item[=].item[=] insert ProductOptions
* item[=].item[=] insert Critical
* item[=].item[+] insert AskWhich(1, product.name, [[Name of the other product]])
* item[=].item[=] insert WhenOption(product.name, product-other)
* item[=].item[+] insert AskWhetherKnown(2, product.collectionDate, [[Is the date of collection known?]])
* item[=].item[+] insert AskDate(2, product.collectionDate, [[First date of collection]])
* item[=].item[=] insert WhenKnown(product.collectionDate)

* item[+] insert Section(cells, [[Cells]])
* item[=].item[+] insert Ask(3, product.tissueSource, choice, [[Tissue the cells come from, all that apply]])
* item[=].item[=] insert CheckAll
* item[=].item[=] insert Option(tissue-bone-marrow, [[Bone marrow]])
* item[=].item[=] insert Option(tissue-peripheral-blood, [[Peripheral blood]])
* item[=].item[=] insert Option(tissue-cord-blood, [[Cord blood]])
* item[=].item[=] insert Option(tissue-lymph-node, [[Lymph node]])
* item[=].item[=] insert Option(tissue-tumour, [[Tumour]])
* item[=].item[=] insert Option(tissue-other, [[Other tissue]])
* item[=].item[=] insert Provisional([[The list of tissues was seen in part.]])
* item[=].item[+] insert AskWhich(4, product.tissueSource, [[Name of the other tissue]])
* item[=].item[=] insert WhenOption(product.tissueSource, tissue-other)
* item[=].item[+] insert Ask(5, product.cellType, choice, [[Kind of cells, all that apply]])
* item[=].item[=] insert CheckAll
* item[=].item[=] insert Critical
* item[=].item[=] insert Option(cells-lymphocytes, [[Lymphocytes, not selected]])
* item[=].item[=] insert Option(cells-cd4, [[CD4-positive lymphocytes]])
* item[=].item[=] insert Option(cells-cd8, [[CD8-positive lymphocytes]])
* item[=].item[=] insert Option(cells-regulatory-t, [[Regulatory T cells]])
* item[=].item[=] insert Option(cells-mesenchymal, [[Mesenchymal stromal cells]])
* item[=].item[=] insert Option(cells-mononuclear, [[Mononuclear cells, not specified]])
* item[=].item[=] insert Option(cells-nk, [[Natural killer cells]])
* item[=].item[=] insert Option(cells-ctl, [[Cytotoxic T lymphocytes]])
* item[=].item[=] insert Option(cells-dendritic, [[Dendritic or tumour cells]])
* item[=].item[=] insert Option(cells-other, [[Other cells]])
* item[=].item[+] insert AskWhich(6, product.cellType, [[Name of the other cells]])
* item[=].item[=] insert WhenOption(product.cellType, cells-other)

* item[+] insert Section(manufacture, [[Manufacture]])
* item[=].item[+] insert Ask(7, product.manufacturingPlace, choice, [[Where was the product made?]])
* item[=].item[=] insert Option(made-by-company, [[By a pharmaceutical or biotechnology company]])
* item[=].item[=] insert Option(made-off-site, [[In a cell processing laboratory elsewhere]])
* item[=].item[=] insert Option(made-on-site, [[In the cell processing laboratory of this centre]])
* item[=].item[=] insert WhenOption(product.name, product-other)
* item[=].item[+] insert Ask(8, product.manufacturer, string, [[Who made it]])
* item[=].item[=] insert WhenOption(product.manufacturingPlace, made-by-company)
* item[=].item[+] insert ByHand(9-12, manufacture.laboratory, string, [[Name and place of the laboratory]])
* item[=].item[=] insert WhenOption(product.manufacturingPlace, made-off-site)
* item[=].item[=] insert Provisional([[Four questions that were seen as one group.]])

* item[+] insert Section(collection, [[Collection]])
* item[=].item[+] insert ByHand(13-15, collection.procedure, string, [[Procedure of the collection]])
* item[=].item[=] insert Provisional([[Only the title of the section was seen.]])

* item[+] insert Section(manipulation, [[Manipulation]])
* item[=].item[+] insert AskYesNo(16-37, product.geneticallyModified, [[Were the cells genetically modified?]])
* item[=].item[=] insert ManipulationNotSeen
* item[=].item[=] insert Critical
* item[=].item[+] insert Ask(16-37, product.geneTransfer, choice, [[How was the gene brought in?]])
* item[=].item[=] insert Option(transfer-lentiviral, [[Viral transduction: lentivirus]])
* item[=].item[=] insert Option(transfer-retroviral, [[Viral transduction: retrovirus]])
* item[=].item[=] insert Option(transfer-transposon, [[Not viral: transposon]])
* item[=].item[=] insert Option(transfer-electroporation, [[Not viral: electroporation]])
* item[=].item[=] insert Option(transfer-editing, [[Gene editing]])
* item[=].item[=] insert Option(transfer-other, [[Otherwise]])
* item[=].item[=] insert WhenYes(product.geneticallyModified)
* item[=].item[=] insert ManipulationNotSeen
* item[=].item[+] insert Ask(16-37, product.targetAntigen, choice, [[Antigen the construct is directed against, all that apply]])
* item[=].item[=] insert CheckAll
* item[=].item[=] insert Option(target-cd19, [[CD19]])
* item[=].item[=] insert Option(target-cd20, [[CD20]])
* item[=].item[=] insert Option(target-cd22, [[CD22]])
* item[=].item[=] insert Option(target-cd30, [[CD30]])
* item[=].item[=] insert Option(target-bcma, [[BCMA]])
* item[=].item[=] insert Option(target-other, [[Other antigen]])
* item[=].item[=] insert WhenYes(product.geneticallyModified)
* item[=].item[=] insert ManipulationNotSeen
* item[=].item[+] insert AskWhich(16-37, product.targetAntigen, [[Name of the other antigen]])
* item[=].item[=] insert WhenOption(product.targetAntigen, target-other)
* item[=].item[=] insert ManipulationNotSeen
* item[=].item[+] insert Ask(16-37, product.costimulatoryDomain, choice, [[Costimulatory domains, all that apply]])
* item[=].item[=] insert CheckAll
* item[=].item[=] insert Option(domain-cd28, [[CD28]])
* item[=].item[=] insert Option(domain-4-1bb, [[4-1BB]])
* item[=].item[=] insert Option(domain-ox40, [[OX40]])
* item[=].item[=] insert Option(domain-other, [[Other domain]])
* item[=].item[=] insert WhenYes(product.geneticallyModified)
* item[=].item[=] insert ManipulationNotSeen

* item[+] insert Section(analysis, [[Analysis of the product]])
* item[=].item[+] insert AskWhetherKnown(38-46, product.transductionEfficiency, [[Was the transduction efficiency determined?]])
* item[=].item[=] insert AnalysisNotSeen
* item[=].item[+] insert AskKnownQuantity(38-46, product.transductionEfficiency, %, [[Transduction efficiency]])
* item[=].item[=] insert AnalysisNotSeen
* item[=].item[+] insert AskWhetherKnown(38-46, product.viability, [[Was the viability determined?]])
* item[=].item[=] insert AnalysisNotSeen
* item[=].item[+] insert AskKnownQuantity(38-46, product.viability, %, [[Viability]])
* item[=].item[=] insert AnalysisNotSeen
* item[=].item[+] insert ByHand(38-46, analysis.viabilityMethod, string, [[Method of the viability test]])
* item[=].item[=] insert WhenKnown(product.viability)
* item[=].item[=] insert AnalysisNotSeen
* item[=].item[+] insert Ask(38-46, product.sterility, choice, [[Was the product sterile?]])
* item[=].item[=] insert Option(sterility-negative, [[No growth]])
* item[=].item[=] insert Option(sterility-positive, [[Growth]])
* item[=].item[=] insert UnknownOption
* item[=].item[=] insert AnalysisNotSeen
* item[=].item[+] insert AskYesNo(47, product.infused, [[Was the product infused?]])

RuleSet: ManipulationNotSeen
* insert Provisional([[Seen as a section; the single questions 16 to 37 were not.]])

RuleSet: AnalysisNotSeen
* insert Provisional([[The questions 38 to 46 were not seen.]])
