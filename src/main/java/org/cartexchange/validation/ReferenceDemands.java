package org.cartexchange.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * What the profile of one entry asks of the entries it refers to: the patient of a CAR-T infusion must be a cart-patient,
 * so the Patient entry is checked as one, and a fault is reported where it can be mended.
 *
 * <p>A demand is passed on when the profile names exactly one profile of ours for the type of the target. Of a choice between
 * several, one that the target must meet anyway is enough; if there is none, the target is tried with each.
 */
final class ReferenceDemands {

    private static final Pattern INDEX_OR_TYPE = Pattern.compile("\\[\\d+]|\\.ofType\\(\\w+\\)");

    private final ConformancePackage conformance;
    private final Map<String, Map<String, List<StructureDefinition>>> targetsByProfile = new ConcurrentHashMap<>();

    ReferenceDemands(ConformancePackage conformance) {
        this.conformance = conformance;
    }

    /** A reference to an entry that must meet one of several profiles of ours; the path begins below the resource. */
    record Choice(String path, String reference, Resource target, List<String> profiles) {}

    /** Targets in the Bundle, each with the profiles that this resource's profiles ask of it. */
    Map<Resource, Set<String>> of(Resource resource, Set<String> profiles, BundleContents contents) {
        Map<Resource, Set<String>> demands = new IdentityHashMap<>();
        for (Choice choice : all(resource, profiles, contents)) {
            if (choice.profiles().size() == 1) {
                demands.computeIfAbsent(choice.target(), none -> new LinkedHashSet<>())
                        .addAll(choice.profiles());
            }
        }
        return demands;
    }

    /** References to targets in the Bundle that may be one thing or another; not by search, which HAPI resolves nowhere. */
    List<Choice> choices(Resource resource, Set<String> profiles, BundleContents contents) {
        return all(resource, profiles, contents).stream()
                .filter(choice ->
                        choice.profiles().size() > 1 && !choice.reference().contains("?"))
                .toList();
    }

    private List<Choice> all(Resource resource, Set<String> profiles, BundleContents contents) {
        List<Choice> found = new ArrayList<>();
        for (String profile : profiles) {
            Map<String, List<StructureDefinition>> targets = targetsByProfile.computeIfAbsent(profile, this::targets);
            if (!targets.isEmpty()) {
                ElementWalk.walk(resource, Reference.class, (path, reference) -> choice(
                                path,
                                reference,
                                targets.getOrDefault(INDEX_OR_TYPE.matcher(path).replaceAll(""), List.of()),
                                contents.resolve(resource, reference),
                                contents)
                        .ifPresent(found::add));
            }
        }
        // What an extension asks is said by the extension's own definition.
        if (!profiles.isEmpty() && resource instanceof DomainResource domainResource) {
            for (int i = 0; i < domainResource.getExtension().size(); i++) {
                Extension extension = domainResource.getExtension().get(i);
                if (extension.hasUrl() && extension.getValue() instanceof Reference reference) {
                    choice(
                                    ".extension[" + i + "].value.ofType(Reference)",
                                    reference,
                                    targetsByProfile
                                            .computeIfAbsent(extension.getUrl(), this::targets)
                                            .getOrDefault(".value", List.of()),
                                    contents.resolve(resource, reference),
                                    contents)
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Choice> choice(
            String path,
            Reference reference,
            List<StructureDefinition> allowed,
            Optional<Resource> target,
            BundleContents contents) {
        return target.filter(contents::holds)
                .map(found -> new Choice(
                        path,
                        reference.getReference(),
                        found,
                        allowed.stream()
                                .filter(definition -> definition.getType().equals(found.fhirType()))
                                .map(StructureDefinition::getUrl)
                                .toList()))
                .filter(choice -> !choice.profiles().isEmpty());
    }

    /** Path below the resource or extension to the profiles of ours that its references may point to. */
    private Map<String, List<StructureDefinition>> targets(String profile) {
        Map<String, List<StructureDefinition>> targets = new HashMap<>();
        conformance.byCanonical(StructureDefinition.class, profile).ifPresent(definition -> {
            for (ElementDefinition element : definition.getSnapshot().getElement()) {
                List<StructureDefinition> allowed = element.getType().stream()
                        .filter(type -> "Reference".equals(type.getCode()))
                        .flatMap(type -> type.getTargetProfile().stream())
                        .flatMap(url -> conformance.byCanonical(StructureDefinition.class, url.getValue()).stream())
                        .toList();
                if (!allowed.isEmpty() && !element.getId().contains(":")) {
                    targets.put(
                            element.getPath()
                                    .substring(definition.getType().length())
                                    .replace("[x]", ""),
                            allowed);
                }
            }
        });
        return targets;
    }
}
