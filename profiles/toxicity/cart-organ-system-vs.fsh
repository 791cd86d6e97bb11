ValueSet: CartOrganSystemVs
Id: cart-organ-system-vs
Title: "Organ systems"
Description: "The codes of the code system of the same name: organ systems by which registries group toxicity."
* ^experimental = false
* CartOrganSystemCs#gastrointestinal "Gastrointestinal"
* CartOrganSystemCs#heart "Heart"
* CartOrganSystemCs#kidneys "Kidneys"
* CartOrganSystemCs#liver "Liver"
* CartOrganSystemCs#lungs "Lungs"
* CartOrganSystemCs#musculoskeletal "Musculoskeletal"
* CartOrganSystemCs#neurologic "Nervous system"
* CartOrganSystemCs#metabolic "Metabolism"
* CartOrganSystemCs#other "Other organ"
