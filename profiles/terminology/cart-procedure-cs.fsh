CodeSystem: CartProcedureCs
Id: cart-procedure-cs
Title: "Procedures of a CAR-T course"
Description: "What a procedure of a CAR-T course is, where no verified code of SNOMED CT exists."
* ^caseSensitive = true
* ^experimental = false
* #leukapheresis "Leukapheresis" "Collection of mononuclear cells as starting material of the product."
* #leukapheresis ^designation[0].language = #ru
* #leukapheresis ^designation[0].value = "Лейкаферез"
* #leukapheresis ^designation[1].language = #kk
* #leukapheresis ^designation[1].value = "Лейкаферез"
* #lymphodepletion "Lymphodepletion" "Lymphodepleting therapy in the days before infusion."
* #lymphodepletion ^designation[0].language = #ru
* #lymphodepletion ^designation[0].value = "Лимфодеплеция"
* #lymphodepletion ^designation[1].language = #kk
* #lymphodepletion ^designation[1].value = "Лимфодеплеция"
* #car-t-infusion "CAR-T infusion" "Infusion of genetically modified T cells."
* #car-t-infusion ^designation[0].language = #ru
* #car-t-infusion ^designation[0].value = "Инфузия CAR-T-клеток"
* #car-t-infusion ^designation[1].language = #kk
* #car-t-infusion ^designation[1].value = "CAR-T жасушаларының инфузиясы"
* #bridging-therapy "Bridging therapy" "Therapy between the collection of cells and lymphodepletion to hold the disease."
* #bridging-therapy ^designation[0].language = #ru
* #bridging-therapy ^designation[0].value = "Бридж-терапия"
* #prior-therapy-line "Prior line of therapy" "One line of therapy of the disease before the CAR-T course."
* #prior-therapy-line ^designation[0].language = #ru
* #prior-therapy-line ^designation[0].value = "Предшествующая линия терапии"
* #prior-therapy-line ^designation[1].language = #kk
* #prior-therapy-line ^designation[1].value = "Алдыңғы терапия желісі"
* #prior-cellular-therapy "Prior cellular therapy" "A cellular therapy before this course, here or elsewhere."
* #prior-cellular-therapy ^designation[0].language = #ru
* #prior-cellular-therapy ^designation[0].value = "Предшествующая клеточная терапия"
* #prior-cellular-therapy ^designation[1].language = #kk
* #prior-cellular-therapy ^designation[1].value = "Алдыңғы жасушалық терапия"
* #subsequent-therapy "Subsequent therapy" "Therapy of the disease after the infusion."
* #subsequent-therapy ^designation[0].language = #ru
* #subsequent-therapy ^designation[0].value = "Последующая терапия"
* #subsequent-therapy ^designation[1].language = #kk
* #subsequent-therapy ^designation[1].value = "Кейінгі терапия"
* #manufacturing-step "Manufacturing step" "A step of making the product."
* #manufacturing-step ^designation[0].language = #ru
* #manufacturing-step ^designation[0].value = "Этап производства"
* #manufacturing-step ^designation[1].language = #kk
* #manufacturing-step ^designation[1].value = "Өндіріс кезеңі"
* #red-cell-transfusion "Transfusion of red cells"
* #red-cell-transfusion ^designation[0].language = #ru
* #red-cell-transfusion ^designation[0].value = "Трансфузия эритроцитов"
* #red-cell-transfusion ^designation[1].language = #kk
* #red-cell-transfusion ^designation[1].value = "Эритроциттерді құю"
* #platelet-transfusion "Transfusion of platelets"
* #platelet-transfusion ^designation[0].language = #ru
* #platelet-transfusion ^designation[0].value = "Трансфузия тромбоцитов"
* #platelet-transfusion ^designation[1].language = #kk
* #platelet-transfusion ^designation[1].value = "Тромбоциттерді құю"
