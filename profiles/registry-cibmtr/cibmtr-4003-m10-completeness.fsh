Instance: cibmtr-4003-m10-completeness
InstanceOf: Measure
Usage: #definition
Title: "Completeness of CIBMTR 4003: cellular therapy product (manual 10)"
Description: "How many questions of this form, in this revision, are answered in the forms that are due, and what became of the others."
* insert Completeness(cibmtr-4003, M10, cibmtr-4003-m10)
* name = "Cibmtr4003M10Completeness"
* title = "Completeness of CIBMTR 4003: cellular therapy product (manual 10)"
* description = "How many questions of this form, in this revision, are answered in the forms that are due, and what became of the others."
