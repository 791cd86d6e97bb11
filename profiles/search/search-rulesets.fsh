RuleSet: Search(id, name, code, base, type)
* id = "{id}"
* url = "https://fhir.cartexchange.org/ig/SearchParameter/{id}"
* name = "{name}"
* status = #active
* experimental = false
* code = #{code}
* base = #{base}
* type = #{type}
* xpathUsage = #normal
