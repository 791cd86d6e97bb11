CodeSystem: CartProcedureCs
Id: cart-procedure-cs
Title: "Procedures of a CAR-T course"
Description: "What a procedure of a CAR-T course is, where no verified code of SNOMED CT exists."
* ^caseSensitive = true
* ^experimental = false
* #leukapheresis "Leukapheresis" "Collection of mononuclear cells as starting material of the product."
* #lymphodepletion "Lymphodepletion" "Lymphodepleting therapy in the days before infusion."
* #car-t-infusion "CAR-T infusion" "Infusion of genetically modified T cells."
* #bridging-therapy "Bridging therapy" "Therapy between the collection of cells and lymphodepletion to hold the disease."
* #prior-therapy-line "Prior line of therapy" "One line of therapy of the disease before the CAR-T course."
* #prior-cellular-therapy "Prior cellular therapy" "A cellular therapy before this course, here or elsewhere."
* #subsequent-therapy "Subsequent therapy" "Therapy of the disease after the infusion."
* #manufacturing-step "Manufacturing step" "A step of making the product."
* #red-cell-transfusion "Transfusion of red cells"
* #platelet-transfusion "Transfusion of platelets"
