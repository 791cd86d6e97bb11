package org.cartexchange.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupUnmappedMode;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;

/**
 * Which option of a question a code of the dictionary is, by the concept maps of the package.
 *
 * <p>A code that is an option itself is that option. Else a map gives it one; of several targets the one that is among the
 * options of this question. Last comes what a map says about every other code of the system ("other").
 */
final class OptionMapping {

    private final Map<String, List<Coding>> targets = new HashMap<>();
    private final Map<String, List<Coding>> forOthers = new HashMap<>();
    private final Map<String, List<Coding>> meaning = new HashMap<>();

    private final Map<String, String> displays = new HashMap<>();

    private OptionMapping() {}

    static OptionMapping of(ConformancePackage conformance) {
        OptionMapping mapping = new OptionMapping();
        conformance.all(ConceptMap.class).forEach(mapping::index);
        conformance.all(CodeSystem.class).forEach(system -> mapping.name(system.getUrl(), system.getConcept()));
        conformance.all(ValueSet.class).stream()
                .flatMap(set -> set.getCompose().getInclude().stream())
                .forEach(include -> include.getConcept()
                        .forEach(
                                concept -> mapping.name(include.getSystem(), concept.getCode(), concept.getDisplay())));
        return mapping;
    }

    private void name(String system, List<ConceptDefinitionComponent> concepts) {
        for (ConceptDefinitionComponent concept : concepts) {
            name(system, concept.getCode(), concept.getDisplay());
            name(system, concept.getConcept());
        }
    }

    /** The first name a code gets counts; code systems come first. */
    private void name(@Nullable String system, String code, @Nullable String display) {
        if (system != null && display != null) {
            displays.putIfAbsent(key(system, code), display);
        }
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
                    if (target.getEquivalence() == ConceptMapEquivalence.EQUIVALENT) {
                        meaning.computeIfAbsent(key(group.getTarget(), target.getCode()), any -> new ArrayList<>())
                                .add(new Coding(group.getSource(), source.getCode(), null));
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

    /** The display that the package has for a code. Never the sender's: whatever somebody typed there would leave. */
    Optional<String> display(Coding coding) {
        return Optional.ofNullable(displays.get(key(coding.getSystem(), coding.getCode())));
    }

    /**
     * The codes of the dictionary that an option means: of each system the one that is equivalent to it, none where several
     * are, since nobody said which.
     */
    List<Coding> meanings(Coding option) {
        List<Coding> all = meaning.getOrDefault(key(option.getSystem(), option.getCode()), List.of());
        return all.stream()
                .filter(one -> all.stream()
                                .filter(other -> other.getSystem().equals(one.getSystem()))
                                .count()
                        == 1)
                .map(one ->
                        new Coding(one.getSystem(), one.getCode(), display(one).orElse(null)))
                .toList();
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
