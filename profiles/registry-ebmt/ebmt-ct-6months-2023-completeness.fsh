Instance: ebmt-ct-6months-2023-completeness
InstanceOf: Measure
Usage: #definition
Title: "Completeness of EBMT cellular therapies: 6 months (2023)"
Description: "How many questions of this form, in this revision, are answered in the forms that are due, and what became of the others."
* insert Completeness(ebmt-ct-6months, 2023, ebmt-ct-6months-2023)
* name = "EbmtCt6months2023Completeness"
* title = "Completeness of EBMT cellular therapies: 6 months (2023)"
* description = "How many questions of this form, in this revision, are answered in the forms that are due, and what became of the others."
