Instance: cibmtr-4100-m10-completeness
InstanceOf: Measure
Usage: #definition
Title: "Completeness of CIBMTR 4100: follow-up after cellular therapy (manual of 2026)"
Description: "How many questions of this form, in this revision, are answered in the forms that are due, and what became of the others."
* insert Completeness(cibmtr-4100, M10, cibmtr-4100-m10)
* name = "Cibmtr4100M10Completeness"
* title = "Completeness of CIBMTR 4100: follow-up after cellular therapy (manual of 2026)"
* description = "How many questions of this form, in this revision, are answered in the forms that are due, and what became of the others."
