package org.cartexchange.terminology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupUnmappedMode;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;

/**
 * What a code is called elsewhere, by the ConceptMaps of the package.
 *
 * <p>A target with equivalence {@code unmatched} or {@code disjoint} is no translation. Of the others every target is
 * returned, in the order of the map, with its equivalence, so that the caller can see that a translation is lossy.
 */
public final class Translation {

    private final ConformancePackage conformance;
    private final Map<String, Map<String, List<Target>>> targetsByMap = new ConcurrentHashMap<>();

    public Translation(ConformancePackage conformance) {
        this.conformance = conformance;
    }

    /** One translation of a code: the code of the other system, and how near it is. */
    public record Target(Coding coding, ConceptMapEquivalence equivalence) {}

    /**
     * The translations of a code by one map.
     *
     * @param conceptMap canonical of the map, {@code url} or {@code url|version}
     * @throws IllegalArgumentException if the package has no such map
     */
    public List<Target> translate(String conceptMap, String system, String code) {
        Map<String, List<Target>> targets = targetsByMap.computeIfAbsent(conceptMap, this::index);
        List<Target> forUnmapped = targets.getOrDefault(key(system, ""), List.of());
        return targets.getOrDefault(key(system, code), forUnmapped);
    }

    private Map<String, List<Target>> index(String conceptMap) {
        ConceptMap map = conformance
                .byCanonical(ConceptMap.class, conceptMap)
                .orElseThrow(() -> new IllegalArgumentException(
                        "ConceptMap `" + conceptMap + "` is not in package " + conformance.name()));
        Map<String, List<Target>> targets = new ConcurrentHashMap<>();
        for (ConceptMapGroupComponent group : map.getGroup()) {
            for (SourceElementComponent source : group.getElement()) {
                List<Target> translations = source.getTarget().stream()
                        .filter(target -> target.hasCode()
                                && target.getEquivalence() != ConceptMapEquivalence.UNMATCHED
                                && target.getEquivalence() != ConceptMapEquivalence.DISJOINT)
                        .map(target -> new Target(
                                new Coding(group.getTarget(), target.getCode(), target.getDisplay()),
                                target.getEquivalence()))
                        .toList();
                targets.merge(key(group.getSource(), source.getCode()), translations, Translation::join);
            }
            addUnmapped(group, targets);
        }
        return targets;
    }

    /** {@code group.unmapped} with mode {@code fixed} names one target for every code that has none; kept under no code. */
    private static void addUnmapped(ConceptMapGroupComponent group, Map<String, List<Target>> targets) {
        if (group.hasUnmapped() && group.getUnmapped().getMode() == ConceptMapGroupUnmappedMode.FIXED) {
            Coding coding = new Coding(
                    group.getTarget(),
                    group.getUnmapped().getCode(),
                    group.getUnmapped().getDisplay());
            targets.put(key(group.getSource(), ""), List.of(new Target(coding, ConceptMapEquivalence.INEXACT)));
        }
    }

    private static List<Target> join(List<Target> first, List<Target> second) {
        List<Target> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }

    private static String key(String system, String code) {
        return system + "|" + code;
    }
}
