Instance: cibmtr-4100-r4-completeness
InstanceOf: Measure
Usage: #definition
Title: "Completeness of CIBMTR 4100: follow-up after cellular therapy (R4.0)"
Description: "How many questions of this form, in this revision, are answered in the forms that are due, and what became of the others."
* insert Completeness(cibmtr-4100, R4, cibmtr-4100-r4)
* name = "Cibmtr4100R4Completeness"
* title = "Completeness of CIBMTR 4100: follow-up after cellular therapy (R4.0)"
* description = "How many questions of this form, in this revision, are answered in the forms that are due, and what became of the others."
