// A record is pushed again by its identifier (PUT Type?identifier=system|value), so every record has one.
RuleSet: BusinessIdentifier
* identifier 1..*
* identifier.system 1..1
* identifier.value 1..1

RuleSet: SlicedByPattern(element, path)
* {element} ^slicing.discriminator.type = #pattern
* {element} ^slicing.discriminator.path = "{path}"
* {element} ^slicing.rules = #open

RuleSet: UcumQuantity(element)
* {element}.value 1..1
* {element}.system 1..1
* {element}.system = $UCUM
* {element}.code 1..1

// What every observation of a course has in common.
RuleSet: CourseObservation
* insert BusinessIdentifier
* subject 1..1
* subject only Reference(CartPatient)
* effective[x] 1..1
* effective[x] only dateTime
* focus only Reference(CartInfusion)

RuleSet: CourseObservationMustSupports
* identifier and status and code and subject and focus and effective[x] and value[x] and dataAbsentReason MS

RuleSet: YesNoComponent(slice, code)
* component[{slice}].code = {code}
* component[{slice}].value[x] only CodeableConcept
* component[{slice}].valueCodeableConcept from CartYesNoVs (required)

RuleSet: CodedComponent(slice, code, valueset)
* component[{slice}].code = {code}
* component[{slice}].value[x] only CodeableConcept
* component[{slice}].valueCodeableConcept from {valueset} (required)
