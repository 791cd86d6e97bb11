RuleSet: DrugAdministration
* insert BusinessIdentifier
* medication[x] only CodeableConcept
* subject only Reference(CartPatient)
* effective[x] only dateTime or Period
* insert UcumQuantity(dosage.dose)

RuleSet: DrugMustSupports
* identifier and status and medication[x] and subject and effective[x] and dosage and dosage.dose MS

RuleSet: CourseCondition
* insert BusinessIdentifier
* verificationStatus 1..1
* category 1..*
* insert SlicedByPattern(category, $this)
* code 1..1
* subject only Reference(CartPatient)
* onset[x] only dateTime
* abatement[x] only dateTime

RuleSet: CourseConditionMustSupports
* identifier and clinicalStatus and verificationStatus and category and code and subject and onset[x] and abatement[x] MS

RuleSet: CourseProcedure
* insert BusinessIdentifier
* code 1..1
* subject only Reference(CartPatient)
* performed[x] only dateTime or Period

RuleSet: CourseProcedureMustSupports
* identifier and status and statusReason and category and code and subject and performed[x] and outcome MS

RuleSet: IntegerScore(element, min, max)
* {element}.value[x] only integer
* {element}.valueInteger ^minValueInteger = {min}
* {element}.valueInteger ^maxValueInteger = {max}

RuleSet: IntegerValue(min, max)
* value[x] only integer
* valueInteger ^minValueInteger = {min}
* valueInteger ^maxValueInteger = {max}
