Instance: ebmt-ct-day0-2023-completeness
InstanceOf: Measure
Usage: #definition
Title: "Completeness of EBMT cellular therapies: day 0 (2023)"
Description: "How many questions of this form, in this revision, are answered in the forms that are due, and what became of the others."
* insert Completeness(ebmt-ct-day0, 2023, ebmt-ct-day0-2023)
* name = "EbmtCtDay02023Completeness"
* title = "Completeness of EBMT cellular therapies: day 0 (2023)"
* description = "How many questions of this form, in this revision, are answered in the forms that are due, and what became of the others."
