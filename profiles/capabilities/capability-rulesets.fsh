RuleSet: CapabilityResource(type)
* rest.resource[+].type = #{type}
* insert Interactions
RuleSet: Interactions
* rest.resource[=].interaction[0].code = #create
* rest.resource[=].interaction[+].code = #read
* rest.resource[=].interaction[+].code = #vread
* rest.resource[=].interaction[+].code = #update
* rest.resource[=].interaction[+].code = #patch
* rest.resource[=].interaction[+].code = #delete
* rest.resource[=].interaction[+].code = #history-instance
* rest.resource[=].interaction[+].code = #search-type
* rest.resource[=].versioning = #versioned-update
* rest.resource[=].updateCreate = false
* rest.resource[=].conditionalCreate = true
* rest.resource[=].conditionalUpdate = true
RuleSet: Profile(id)
* rest.resource[=].supportedProfile[+] = "https://fhir.cartexchange.org/ig/StructureDefinition/{id}"
RuleSet: SearchBy(name, type)
* rest.resource[=].searchParam[+].name = "{name}"
* rest.resource[=].searchParam[=].type = #{type}
RuleSet: SearchByOwn(name, type, id)
* insert SearchBy({name}, {type})
* rest.resource[=].searchParam[=].definition = "https://fhir.cartexchange.org/ig/SearchParameter/{id}"
