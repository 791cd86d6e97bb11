Instance: cart-follow-up-op
InstanceOf: OperationDefinition
Title: "Forms due"
Usage: #definition
* url = "https://fhir.cartexchange.org/ig/OperationDefinition/cart-follow-up-op"
* name = "CartFollowUpOp"
* title = "Forms due"
* status = #active
* experimental = false
* kind = #operation
* description = "Lists the forms that registries want by their schedules, and how each stands on a day: due, overdue, complete or lost to follow-up, as tasks."
* affectsState = false
* code = #follow-up
* comment = "Tasks are computed when they are asked for, and not stored."
* system = true
* type = false
* instance = false
* parameter[+].name = #registry
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "*"
* parameter[=].documentation = "cibmtr, ebmt or national; every registry if it is missing."
* parameter[=].type = #code
* parameter[+].name = #centre
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "Identifier of the centre that performed the infusion, as system|value or as value; every centre the caller may see if it is missing."
* parameter[=].type = #string
* parameter[+].name = #patient
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "Id of the only patient, or a reference to it."
* parameter[=].type = #string
* parameter[+].name = #asOf
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "The day to answer for; today if it is missing."
* parameter[=].type = #date
* parameter[+].name = #_count
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "Tasks on a page: 50 if it is missing, 500 at most."
* parameter[=].type = #integer
* parameter[+].name = #_page
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "From the link next."
* parameter[=].type = #string
* parameter[+].name = #from
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "Forms whose due day is not before this day."
* parameter[=].type = #date
* parameter[+].name = #to
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "Forms whose due day is not after this day, those planned for later than asOf too; if it is missing, those whose target day has come."
* parameter[=].type = #date
* parameter[+].name = #status
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "*"
* parameter[=].documentation = "due, overdue, complete or lost-to-follow-up."
* parameter[=].type = #code
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "A searchset of Task resources, paged."
* parameter[=].type = #Bundle
