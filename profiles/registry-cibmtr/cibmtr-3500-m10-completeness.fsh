Instance: cibmtr-3500-m10-completeness
InstanceOf: Measure
Usage: #definition
Title: "Completeness of CIBMTR 3500: subsequent neoplasm (manual 10)"
Description: "How many questions of this form, in this revision, are answered in the forms that are due, and what became of the others."
* insert Completeness(cibmtr-3500, M10, cibmtr-3500-m10)
* name = "Cibmtr3500M10Completeness"
* title = "Completeness of CIBMTR 3500: subsequent neoplasm (manual 10)"
* description = "How many questions of this form, in this revision, are answered in the forms that are due, and what became of the others."
