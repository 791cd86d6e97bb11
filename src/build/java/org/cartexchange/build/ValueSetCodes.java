package org.cartexchange.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ValueSet;

/** The codes of a value set that the guide itself can tell: those it enumerates, and whole systems of the guide. */
final class ValueSetCodes {

    /** One code with its system, and what to show for it. */
    record Code(String system, String code, String display) {}

    private final GuideContents contents;

    ValueSetCodes(GuideContents contents) {
        this.contents = contents;
    }

    List<Code> of(ValueSet set) {
        Set<Code> codes = new LinkedHashSet<>();
        set.getCompose().getInclude().forEach(include -> codes.addAll(of(include)));
        set.getCompose().getExclude().forEach(exclude -> {
            List<Code> gone = of(exclude);
            codes.removeIf(code -> gone.stream()
                    .anyMatch(other ->
                            other.system().equals(code.system()) && other.code().equals(code.code())));
        });
        return List.copyOf(codes);
    }

    private List<Code> of(ValueSet.ConceptSetComponent include) {
        List<Code> codes = new ArrayList<>();
        if (include.hasConcept()) {
            include.getConcept()
                    .forEach(concept -> codes.add(new Code(
                            include.getSystem(),
                            concept.getCode(),
                            concept.hasDisplay()
                                    ? concept.getDisplay()
                                    : display(include.getSystem(), concept.getCode()))));
        } else if (include.hasSystem() && !include.hasFilter()) {
            contents.byUrl(include.getSystem())
                    .map(Artifact::resource)
                    .filter(CodeSystem.class::isInstance)
                    .map(CodeSystem.class::cast)
                    .filter(system -> system.getContent() == CodeSystem.CodeSystemContentMode.COMPLETE)
                    .ifPresent(system -> collect(system.getUrl(), system.getConcept(), codes));
        }
        include.getValueSet().forEach(other -> contents.byUrl(other.getValue())
                .map(Artifact::resource)
                .filter(ValueSet.class::isInstance)
                .map(ValueSet.class::cast)
                .ifPresent(set -> codes.addAll(of(set))));
        return codes;
    }

    private static void collect(String system, List<CodeSystem.ConceptDefinitionComponent> concepts, List<Code> into) {
        for (CodeSystem.ConceptDefinitionComponent concept : concepts) {
            into.add(new Code(system, concept.getCode(), concept.hasDisplay() ? concept.getDisplay() : ""));
            collect(system, concept.getConcept(), into);
        }
    }

    private String display(String system, String code) {
        List<Code> all = new ArrayList<>();
        contents.byUrl(system)
                .map(Artifact::resource)
                .filter(CodeSystem.class::isInstance)
                .map(CodeSystem.class::cast)
                .ifPresent(found -> collect(system, found.getConcept(), all));
        return all.stream()
                .filter(candidate -> candidate.code().equals(code))
                .map(Code::display)
                .findFirst()
                .orElse("");
    }
}
