package org.cartexchange.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupUnmappedMode;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;

/**
 * Which option of a question a code of the dictionary is, by the concept maps of the package.
 *
 * <p>A code that is an option itself is that option. Else a map gives it one; of several targets the one that is among the
 * options of this question. Last comes what a map says about every other code of the system ("other").
 */
final class OptionMapping {

    private final Map<String, List<Coding>> targets = new HashMap<>();
    private final Map<String, List<Coding>> forOthers = new HashMap<>();

    private final Map<String, String> displays = new HashMap<>();

    private OptionMapping() {}

    static OptionMapping of(ConformancePackage conformance) {
        OptionMapping mapping = new OptionMapping();
        conformance.all(ConceptMap.class).forEach(mapping::index);
        conformance.all(CodeSystem.class).forEach(system -> system.getConcept()
                .forEach(concept ->
                        mapping.displays.put(key(system.getUrl(), concept.getCode()), concept.getDisplay())));
        return mapping;
    }

    private void index(ConceptMap map) {
        for (ConceptMapGroupComponent group : map.getGroup()) {
            for (SourceElementComponent source : group.getElement()) {
                for (TargetElementComponent target : source.getTarget()) {
                    if (target.getEquivalence() != ConceptMapEquivalence.UNMATCHED
                            && target.getEquivalence() != ConceptMapEquivalence.DISJOINT) {
                        targets.computeIfAbsent(key(group.getSource(), source.getCode()), any -> new ArrayList<>())
                                .add(new Coding(group.getTarget(), target.getCode(), target.getDisplay()));
                    }
                }
            }
            if (group.getUnmapped().getMode() == ConceptMapGroupUnmappedMode.FIXED) {
                forOthers
                        .computeIfAbsent(group.getSource(), any -> new ArrayList<>())
                        .add(new Coding(
                                group.getTarget(),
                                group.getUnmapped().getCode(),
                                group.getUnmapped().getDisplay()));
            }
        }
    }

    /** The display of a code: the sender's, else that of the code system of the package. */
    Optional<String> display(Coding coding) {
        return Optional.ofNullable(coding.getDisplay())
                .or(() -> Optional.ofNullable(displays.get(key(coding.getSystem(), coding.getCode()))));
    }

    /** The option that one of these codings is; empty if the options have none for it. */
    Optional<Coding> option(List<Coding> codings, List<Coding> options) {
        return specific(codings, options).or(() -> codings.stream()
                .flatMap(coding -> forOthers.getOrDefault(coding.getSystem(), List.of()).stream())
                .flatMap(target -> among(options, target).stream())
                .findFirst());
    }

    /** The option that says just this, and not "other". */
    Optional<Coding> specific(List<Coding> codings, List<Coding> options) {
        return codings.stream()
                .flatMap(coding -> among(options, coding).stream())
                .findFirst()
                .or(() -> codings.stream()
                        .flatMap(coding ->
                                targets.getOrDefault(key(coding.getSystem(), coding.getCode()), List.of()).stream())
                        .flatMap(target -> among(options, target).stream())
                        .findFirst());
    }

    private static Optional<Coding> among(List<Coding> options, Coding wanted) {
        return options.stream()
                .filter(option -> option.getSystem().equals(wanted.getSystem())
                        && option.getCode().equals(wanted.getCode()))
                .findFirst();
    }

    private static String key(String system, String code) {
        return system + "|" + code;
    }
}
