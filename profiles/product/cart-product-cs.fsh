CodeSystem: CartProductCs
Id: cart-product-cs
Title: "CAR-T products"
Description: "CAR-T products by international non-proprietary name, with target, costimulatory domain, vector, brand and known codes as properties."
* ^caseSensitive = true
* ^experimental = false
* ^valueSet = "https://fhir.cartexchange.org/ig/ValueSet/cart-product-vs"
* ^property[0].code = #target
* ^property[0].description = "Antigen the receptor binds"
* ^property[0].type = #string
* ^property[1].code = #costimulatory-domain
* ^property[1].description = "Costimulatory domain"
* ^property[1].type = #string
* ^property[2].code = #vector
* ^property[2].description = "Vector of gene transfer"
* ^property[2].type = #string
* ^property[3].code = #brand
* ^property[3].description = "Brand name"
* ^property[3].type = #string
* ^property[4].code = #manufacturer
* ^property[4].description = "Holder of the authorisation or maker"
* ^property[4].type = #string
* ^property[5].code = #atc
* ^property[5].description = "ATC code"
* ^property[5].type = #string
* ^property[6].code = #rxnorm-ingredient
* ^property[6].description = "RxNorm ingredient"
* ^property[6].type = #string
* #tisagenlecleucel "Tisagenlecleucel" "CD19-directed autologous CAR-T product (Kymriah)."
* #tisagenlecleucel ^designation[0].language = #ru
* #tisagenlecleucel ^designation[0].value = "Тисагенлеклейсел"
* #tisagenlecleucel ^property[0].code = #target
* #tisagenlecleucel ^property[0].valueString = "CD19"
* #tisagenlecleucel ^property[1].code = #costimulatory-domain
* #tisagenlecleucel ^property[1].valueString = "4-1BB"
* #tisagenlecleucel ^property[2].code = #vector
* #tisagenlecleucel ^property[2].valueString = "lentiviral"
* #tisagenlecleucel ^property[3].code = #brand
* #tisagenlecleucel ^property[3].valueString = "Kymriah"
* #tisagenlecleucel ^property[4].code = #manufacturer
* #tisagenlecleucel ^property[4].valueString = "Novartis"
* #tisagenlecleucel ^property[5].code = #atc
* #tisagenlecleucel ^property[5].valueString = "L01XL04"
* #tisagenlecleucel ^property[6].code = #rxnorm-ingredient
* #tisagenlecleucel ^property[6].valueString = "1986438"
* #axicabtagene-ciloleucel "Axicabtagene ciloleucel" "CD19-directed autologous CAR-T product (Yescarta)."
* #axicabtagene-ciloleucel ^property[0].code = #target
* #axicabtagene-ciloleucel ^property[0].valueString = "CD19"
* #axicabtagene-ciloleucel ^property[1].code = #costimulatory-domain
* #axicabtagene-ciloleucel ^property[1].valueString = "CD28"
* #axicabtagene-ciloleucel ^property[2].code = #vector
* #axicabtagene-ciloleucel ^property[2].valueString = "gammaretroviral"
* #axicabtagene-ciloleucel ^property[3].code = #brand
* #axicabtagene-ciloleucel ^property[3].valueString = "Yescarta"
* #axicabtagene-ciloleucel ^property[4].code = #manufacturer
* #axicabtagene-ciloleucel ^property[4].valueString = "Kite/Gilead"
* #axicabtagene-ciloleucel ^property[5].code = #atc
* #axicabtagene-ciloleucel ^property[5].valueString = "L01XL03"
* #axicabtagene-ciloleucel ^property[6].code = #rxnorm-ingredient
* #axicabtagene-ciloleucel ^property[6].valueString = "1987398"
* #brexucabtagene-autoleucel "Brexucabtagene autoleucel" "CD19-directed autologous CAR-T product (Tecartus)."
* #brexucabtagene-autoleucel ^property[0].code = #target
* #brexucabtagene-autoleucel ^property[0].valueString = "CD19"
* #brexucabtagene-autoleucel ^property[1].code = #costimulatory-domain
* #brexucabtagene-autoleucel ^property[1].valueString = "CD28"
* #brexucabtagene-autoleucel ^property[2].code = #vector
* #brexucabtagene-autoleucel ^property[2].valueString = "gammaretroviral"
* #brexucabtagene-autoleucel ^property[3].code = #brand
* #brexucabtagene-autoleucel ^property[3].valueString = "Tecartus"
* #brexucabtagene-autoleucel ^property[4].code = #manufacturer
* #brexucabtagene-autoleucel ^property[4].valueString = "Kite/Gilead"
* #brexucabtagene-autoleucel ^property[5].code = #atc
* #brexucabtagene-autoleucel ^property[5].valueString = "L01XL06"
* #brexucabtagene-autoleucel ^property[6].code = #rxnorm-ingredient
* #brexucabtagene-autoleucel ^property[6].valueString = "2387277"
* #lisocabtagene-maraleucel "Lisocabtagene maraleucel" "CD19-directed autologous CAR-T product of CD4 and CD8 components (Breyanzi)."
* #lisocabtagene-maraleucel ^property[0].code = #target
* #lisocabtagene-maraleucel ^property[0].valueString = "CD19"
* #lisocabtagene-maraleucel ^property[1].code = #costimulatory-domain
* #lisocabtagene-maraleucel ^property[1].valueString = "4-1BB"
* #lisocabtagene-maraleucel ^property[2].code = #vector
* #lisocabtagene-maraleucel ^property[2].valueString = "lentiviral"
* #lisocabtagene-maraleucel ^property[3].code = #brand
* #lisocabtagene-maraleucel ^property[3].valueString = "Breyanzi"
* #lisocabtagene-maraleucel ^property[4].code = #manufacturer
* #lisocabtagene-maraleucel ^property[4].valueString = "Bristol Myers Squibb"
* #lisocabtagene-maraleucel ^property[5].code = #atc
* #lisocabtagene-maraleucel ^property[5].valueString = "L01XL08"
* #lisocabtagene-maraleucel ^property[6].code = #rxnorm-ingredient
* #lisocabtagene-maraleucel ^property[6].valueString = "2479136"
* #idecabtagene-vicleucel "Idecabtagene vicleucel" "BCMA-directed autologous CAR-T product (Abecma)."
* #idecabtagene-vicleucel ^property[0].code = #target
* #idecabtagene-vicleucel ^property[0].valueString = "BCMA"
* #idecabtagene-vicleucel ^property[1].code = #costimulatory-domain
* #idecabtagene-vicleucel ^property[1].valueString = "4-1BB"
* #idecabtagene-vicleucel ^property[2].code = #vector
* #idecabtagene-vicleucel ^property[2].valueString = "lentiviral"
* #idecabtagene-vicleucel ^property[3].code = #brand
* #idecabtagene-vicleucel ^property[3].valueString = "Abecma"
* #idecabtagene-vicleucel ^property[4].code = #manufacturer
* #idecabtagene-vicleucel ^property[4].valueString = "Bristol Myers Squibb"
* #idecabtagene-vicleucel ^property[5].code = #atc
* #idecabtagene-vicleucel ^property[5].valueString = "L01XL07"
* #idecabtagene-vicleucel ^property[6].code = #rxnorm-ingredient
* #idecabtagene-vicleucel ^property[6].valueString = "2536430"
* #ciltacabtagene-autoleucel "Ciltacabtagene autoleucel" "BCMA-directed autologous CAR-T product (Carvykti)."
* #ciltacabtagene-autoleucel ^property[0].code = #target
* #ciltacabtagene-autoleucel ^property[0].valueString = "BCMA"
* #ciltacabtagene-autoleucel ^property[1].code = #costimulatory-domain
* #ciltacabtagene-autoleucel ^property[1].valueString = "4-1BB"
* #ciltacabtagene-autoleucel ^property[2].code = #vector
* #ciltacabtagene-autoleucel ^property[2].valueString = "lentiviral"
* #ciltacabtagene-autoleucel ^property[3].code = #brand
* #ciltacabtagene-autoleucel ^property[3].valueString = "Carvykti"
* #ciltacabtagene-autoleucel ^property[4].code = #manufacturer
* #ciltacabtagene-autoleucel ^property[4].valueString = "Johnson & Johnson/Legend"
* #ciltacabtagene-autoleucel ^property[5].code = #atc
* #ciltacabtagene-autoleucel ^property[5].valueString = "L01XL05"
* #ciltacabtagene-autoleucel ^property[6].code = #rxnorm-ingredient
* #ciltacabtagene-autoleucel ^property[6].valueString = "2594775"
* #obecabtagene-autoleucel "Obecabtagene autoleucel" "CD19-directed autologous CAR-T product, given in two parts (Aucatzyl)."
* #obecabtagene-autoleucel ^property[0].code = #target
* #obecabtagene-autoleucel ^property[0].valueString = "CD19"
* #obecabtagene-autoleucel ^property[1].code = #costimulatory-domain
* #obecabtagene-autoleucel ^property[1].valueString = "4-1BB"
* #obecabtagene-autoleucel ^property[2].code = #vector
* #obecabtagene-autoleucel ^property[2].valueString = "lentiviral"
* #obecabtagene-autoleucel ^property[3].code = #brand
* #obecabtagene-autoleucel ^property[3].valueString = "Aucatzyl"
* #obecabtagene-autoleucel ^property[4].code = #manufacturer
* #obecabtagene-autoleucel ^property[4].valueString = "Autolus"
* #obecabtagene-autoleucel ^property[5].code = #atc
* #obecabtagene-autoleucel ^property[5].valueString = "L01XL12"
* #relmacabtagene-autoleucel "Relmacabtagene autoleucel" "CD19-directed autologous CAR-T product, approved in China."
* #relmacabtagene-autoleucel ^property[0].code = #target
* #relmacabtagene-autoleucel ^property[0].valueString = "CD19"
* #relmacabtagene-autoleucel ^property[1].code = #manufacturer
* #relmacabtagene-autoleucel ^property[1].valueString = "JW Therapeutics"
* #inaticabtagene-autoleucel "Inaticabtagene autoleucel" "CD19-directed autologous CAR-T product, approved in China."
* #inaticabtagene-autoleucel ^property[0].code = #target
* #inaticabtagene-autoleucel ^property[0].valueString = "CD19"
* #inaticabtagene-autoleucel ^property[1].code = #manufacturer
* #inaticabtagene-autoleucel ^property[1].valueString = "Juventas"
* #equecabtagene-autoleucel "Equecabtagene autoleucel" "BCMA-directed autologous CAR-T product, approved in China (Fucaso)."
* #equecabtagene-autoleucel ^property[0].code = #target
* #equecabtagene-autoleucel ^property[0].valueString = "BCMA"
* #equecabtagene-autoleucel ^property[1].code = #brand
* #equecabtagene-autoleucel ^property[1].valueString = "Fucaso"
* #equecabtagene-autoleucel ^property[2].code = #manufacturer
* #equecabtagene-autoleucel ^property[2].valueString = "IASO"
* #zevorcabtagene-autoleucel "Zevorcabtagene autoleucel" "BCMA-directed autologous CAR-T product, approved in China."
* #zevorcabtagene-autoleucel ^property[0].code = #target
* #zevorcabtagene-autoleucel ^property[0].valueString = "BCMA"
* #zevorcabtagene-autoleucel ^property[1].code = #manufacturer
* #zevorcabtagene-autoleucel ^property[1].valueString = "CARsgen"
* #satricabtagene-autoleucel "Satricabtagene autoleucel" "Claudin 18.2-directed autologous CAR-T product under review in China."
* #satricabtagene-autoleucel ^property[0].code = #target
* #satricabtagene-autoleucel ^property[0].valueString = "Claudin 18.2"
* #satricabtagene-autoleucel ^property[1].code = #manufacturer
* #satricabtagene-autoleucel ^property[1].valueString = "CARsgen"
* #talicabtagene-autoleucel "Talicabtagene autoleucel" "CD19-directed autologous CAR-T product, approved in India (NexCAR19)."
* #talicabtagene-autoleucel ^property[0].code = #target
* #talicabtagene-autoleucel ^property[0].valueString = "CD19"
* #talicabtagene-autoleucel ^property[1].code = #brand
* #talicabtagene-autoleucel ^property[1].valueString = "NexCAR19"
* #talicabtagene-autoleucel ^property[2].code = #manufacturer
* #talicabtagene-autoleucel ^property[2].valueString = "ImmunoACT"
* #varnimcabtagene-autoleucel "Varnimcabtagene autoleucel" "CD19-directed autologous CAR-T product, approved in India (Qartemi)."
* #varnimcabtagene-autoleucel ^property[0].code = #target
* #varnimcabtagene-autoleucel ^property[0].valueString = "CD19"
* #varnimcabtagene-autoleucel ^property[1].code = #brand
* #varnimcabtagene-autoleucel ^property[1].valueString = "Qartemi"
* #varnimcabtagene-autoleucel ^property[2].code = #manufacturer
* #varnimcabtagene-autoleucel ^property[2].valueString = "Immuneel"
* #ari-0001 "ARI-0001" "CD19-directed autologous CAR-T product of Hospital Clinic de Barcelona under hospital exemption."
* #ari-0001 ^property[0].code = #target
* #ari-0001 ^property[0].valueString = "CD19"
* #ari-0001 ^property[1].code = #manufacturer
* #ari-0001 ^property[1].valueString = "Hospital Clinic de Barcelona"
* #in-house "In-house CAR-T product" "A CAR-T product made at or for the centre that has no name of its own here."
* #in-house ^designation[0].language = #ru
* #in-house ^designation[0].value = "CAR-T-продукт собственного производства"
* #investigational "Investigational CAR-T product" "A CAR-T product of a clinical trial that has no name of its own here."
* #investigational ^designation[0].language = #ru
* #investigational ^designation[0].value = "Исследуемый CAR-T-продукт"
