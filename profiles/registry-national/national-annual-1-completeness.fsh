Instance: national-annual-1-completeness
InstanceOf: Measure
Usage: #definition
Title: "Completeness of National programme: annual"
Description: "How many questions of this form, in this revision, are answered in the forms that are due, and what became of the others."
* insert Completeness(national-annual, 1, national-annual-1)
* name = "NationalAnnual1Completeness"
* title = "Completeness of National programme: annual"
* description = "How many questions of this form, in this revision, are answered in the forms that are due, and what became of the others."
