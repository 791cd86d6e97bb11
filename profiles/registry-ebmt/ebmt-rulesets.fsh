RuleSet: EbmtProvisional
* insert Provisional([[From public descriptions of the form set of 2023; not checked against the form.]])
