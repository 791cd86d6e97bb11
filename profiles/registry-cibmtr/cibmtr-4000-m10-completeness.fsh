Instance: cibmtr-4000-m10-completeness
InstanceOf: Measure
Usage: #definition
Title: "Completeness of CIBMTR 4000: before cellular therapy (manual 10)"
Description: "How many questions of this form, in this revision, are answered in the forms that are due, and what became of the others."
* insert Completeness(cibmtr-4000, M10, cibmtr-4000-m10)
* name = "Cibmtr4000M10Completeness"
* title = "Completeness of CIBMTR 4000: before cellular therapy (manual 10)"
* description = "How many questions of this form, in this revision, are answered in the forms that are due, and what became of the others."
