Instance: national-day100-1-completeness
InstanceOf: Measure
Usage: #definition
Title: "Completeness of National programme: day 100"
Description: "How many questions of this form, in this revision, are answered in the forms that are due, and what became of the others."
* insert Completeness(national-day100, 1, national-day100-1)
* name = "NationalDay1001Completeness"
* title = "Completeness of National programme: day 100"
* description = "How many questions of this form, in this revision, are answered in the forms that are due, and what became of the others."
