Instance: national-day0-1-completeness
InstanceOf: Measure
Usage: #definition
Title: "Completeness of National programme: day 0"
Description: "How many questions of this form, in this revision, are answered in the forms that are due, and what became of the others."
* insert Completeness(national-day0, 1, national-day0-1)
* name = "NationalDay01Completeness"
* title = "Completeness of National programme: day 0"
* description = "How many questions of this form, in this revision, are answered in the forms that are due, and what became of the others."
