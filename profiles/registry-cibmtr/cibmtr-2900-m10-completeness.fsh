Instance: cibmtr-2900-m10-completeness
InstanceOf: Measure
Usage: #definition
Title: "Completeness of CIBMTR 2900: death (manual 10)"
Description: "How many questions of this form, in this revision, are answered in the forms that are due, and what became of the others."
* insert Completeness(cibmtr-2900, M10, cibmtr-2900-m10)
* name = "Cibmtr2900M10Completeness"
* title = "Completeness of CIBMTR 2900: death (manual 10)"
* description = "How many questions of this form, in this revision, are answered in the forms that are due, and what became of the others."
