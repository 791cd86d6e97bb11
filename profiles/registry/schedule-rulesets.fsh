// How the schedule of a registry is written: one line a form, with days counted from day 0 (or from the event that calls it).

RuleSet: Schedule(registry, track, default, from)
* extension[+].url = "https://fhir.cartexchange.org/ig/StructureDefinition/cart-registry-schedule-ext"
* extension[=].extension[+].url = "registry"
* extension[=].extension[=].valueCode = #{registry}
* extension[=].extension[+].url = "track"
* extension[=].extension[=].valueString = "{track}"
* extension[=].extension[+].url = "default"
* extension[=].extension[=].valueBoolean = {default}
* status = #active
* experimental = false
* version = "{from}"
* effectivePeriod.start = "{from}"

RuleSet: Wants(timepoint, form, target, windowStart, windowEnd, due)
* action[+].code.coding = CartTimepointCs#{timepoint}
* action[=].definitionCanonical = "https://fhir.cartexchange.org/ig/Questionnaire/{form}"
* action[=].extension[+].url = "https://fhir.cartexchange.org/ig/StructureDefinition/cart-form-timing-ext"
* action[=].extension[=].extension[+].url = "target"
* action[=].extension[=].extension[=].valueInteger = {target}
* action[=].extension[=].extension[+].url = "windowStart"
* action[=].extension[=].extension[=].valueInteger = {windowStart}
* action[=].extension[=].extension[+].url = "windowEnd"
* action[=].extension[=].extension[=].valueInteger = {windowEnd}
* action[=].extension[=].extension[+].url = "due"
* action[=].extension[=].extension[=].valueInteger = {due}

RuleSet: DatesProvisional(why)
* action[=].extension[+].url = "https://fhir.cartexchange.org/ig/StructureDefinition/cart-provisional-ext"
* action[=].extension[=].valueString = "{why}"
