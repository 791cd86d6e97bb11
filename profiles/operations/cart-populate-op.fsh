Instance: cart-populate-op
InstanceOf: OperationDefinition
Title: "Fill a registry form"
Usage: #definition
* url = "https://fhir.cartexchange.org/ig/OperationDefinition/cart-populate-op"
* name = "CartPopulateOp"
* title = "Fill a registry form"
* status = #active
* experimental = false
* kind = #operation
* description = "Fills one registry form for a patient from what the server knows, and says for every answer where it comes from; an answer without evidence stays empty."
* affectsState = false
* code = #populate
* base = "http://hl7.org/fhir/uv/sdc/OperationDefinition/Questionnaire-populate"
* resource[+] = #Questionnaire
* system = false
* type = true
* instance = true
* parameter[+].name = #questionnaire
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "The form itself; left out when the operation is called on a stored form or with canonical."
* parameter[=].type = #Questionnaire
* parameter[+].name = #canonical
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "The form by url, url|version, short name or id."
* parameter[=].type = #canonical
* parameter[+].name = #subject
* parameter[=].use = #in
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "The patient."
* parameter[=].type = #Reference
* parameter[+].name = #context
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "*"
* parameter[=].documentation = "What the form is about."
* parameter[=].part[+].name = #name
* parameter[=].part[=].use = #in
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].documentation = "infusion"
* parameter[=].part[=].type = #string
* parameter[=].part[+].name = #content
* parameter[=].part[=].use = #in
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "*"
* parameter[=].part[=].documentation = "The infusion, a Procedure."
* parameter[=].part[=].type = #Reference
* parameter[+].name = #local
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "Accepted and not read: the server always uses what it knows, and nothing else."
* parameter[=].type = #boolean
* parameter[+].name = #timepoint
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "day-0, day-100, month-6, year-1 to year-15, or unscheduled."
* parameter[=].type = #code
* parameter[+].name = #asOf
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "The day to answer for; today if it is missing."
* parameter[=].type = #date
* parameter[+].name = #response
* parameter[=].use = #out
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "The filled form."
* parameter[=].type = #QuestionnaireResponse
* parameter[+].name = #issues
* parameter[=].use = #out
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "What is missing, provisional or could not be converted."
* parameter[=].type = #OperationOutcome
