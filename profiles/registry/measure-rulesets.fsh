// The measure of the completeness of one revision of a form: its questions, those that the registry audits and the others,
// by what became of them in the forms that are due.
RuleSet: Completeness(form, version, id)
* url = "https://fhir.cartexchange.org/ig/Measure/{id}-completeness"
* version = "{version}"
* status = #active
* experimental = false
* subjectCodeableConcept = http://hl7.org/fhir/resource-types#Patient
* relatedArtifact.type = #depends-on
* relatedArtifact.resource = "https://fhir.cartexchange.org/ig/Questionnaire/{form}|{version}"
* scoring = http://terminology.hl7.org/CodeSystem/measure-scoring#cohort
* type = http://terminology.hl7.org/CodeSystem/measure-type#process
* group[0].code = CartCompletenessCs#critical "Critical questions"
* insert AskedQuestions(0, [[that the registry audits]])
* group[1].code = CartCompletenessCs#other "Other questions"
* insert AskedQuestions(1, [[that the registry does not audit]])

RuleSet: AskedQuestions(n, which)
* group[{n}].population.code = http://terminology.hl7.org/CodeSystem/measure-population#initial-population
* group[{n}].population.description = "Questions {which}, in forms that are due, each as often as it is asked."
* group[{n}].population.criteria.language = #text/plain
* group[{n}].population.criteria.expression = "questions asked {which}"
* group[{n}].stratifier[0].code = CartCompletenessCs#state "State"
* group[{n}].stratifier[0].criteria.language = #text/plain
* group[{n}].stratifier[0].criteria.expression = "what became of the question"
* group[{n}].stratifier[1].component[0].code = CartCompletenessCs#question "Question"
* group[{n}].stratifier[1].component[0].criteria.language = #text/plain
* group[{n}].stratifier[1].component[0].criteria.expression = "link id of the question"
* group[{n}].stratifier[1].component[1].code = CartCompletenessCs#state "State"
* group[{n}].stratifier[1].component[1].criteria.language = #text/plain
* group[{n}].stratifier[1].component[1].criteria.expression = "what became of the question"
