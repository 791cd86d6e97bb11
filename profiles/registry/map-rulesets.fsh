// How a concept map from dictionary codes to the options of forms is written.

RuleSet: MapFrom(source, target)
* group[+].source = Canonical({source})
* group[=].target = Canonical({target})

RuleSet: MapTo(from, to)
* group[=].element[+].code = #{from}
* group[=].element[=].target[+].code = #{to}
* group[=].element[=].target[=].equivalence = #equivalent

// A second target of the code before, in another list of options.
RuleSet: AlsoTo(to)
* group[=].element[=].target[+].code = #{to}
* group[=].element[=].target[=].equivalence = #equivalent

RuleSet: MapWider(from, to)
* group[=].element[+].code = #{from}
* group[=].element[=].target[+].code = #{to}
* group[=].element[=].target[=].equivalence = #wider

RuleSet: MapOthersTo(code)
* group[=].unmapped.mode = #fixed
* group[=].unmapped.code = #{code}
