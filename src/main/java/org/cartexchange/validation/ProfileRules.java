package org.cartexchange.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * Which profiles a resource must meet, decided by its type and codes from {@code profile-rules.json}: a Procedure coded as
 * CAR-T infusion is checked as one, whether or not its {@code meta.profile} says so.
 */
final class ProfileRules {

    private final List<Rule> rules;

    private ProfileRules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    private record Rule(
            String type, String element, String system, Set<String> codes, Optional<Pattern> pattern, String profile) {

        boolean appliesTo(Resource resource) {
            if (!resource.fhirType().equals(type)) {
                return false;
            }
            if (element.isEmpty()) {
                return true;
            }
            for (Base value : resource.getNamedProperty(element).getValues()) {
                if (value instanceof CodeableConcept concept
                        && concept.getCoding().stream().anyMatch(this::matches)) {
                    return true;
                }
            }
            return false;
        }

        private boolean matches(Coding coding) {
            return system.equals(coding.getSystem())
                    && coding.hasCode()
                    && (codes.isEmpty() || codes.contains(coding.getCode()))
                    && (pattern.isEmpty()
                            || pattern.get().matcher(coding.getCode()).matches());
        }
    }

    /** The rules of this build, with names of our profiles and code systems resolved in the package. */
    static ProfileRules load(ConformancePackage conformance) {
        try (InputStream file = ProfileRules.class.getResourceAsStream("profile-rules.json")) {
            List<Rule> rules = new ArrayList<>();
            for (JsonNode rule : new ObjectMapper().readTree(file).path("rules")) {
                profile(conformance, rule.path("profile").asText())
                        .ifPresent(profile -> rules.add(new Rule(
                                rule.path("type").asText(),
                                rule.path("element").asText(),
                                system(conformance, rule.path("system").asText()),
                                codes(rule.path("codes")),
                                rule.has("pattern")
                                        ? Optional.of(Pattern.compile(
                                                rule.path("pattern").asText()))
                                        : Optional.empty(),
                                profile)));
            }
            return new ProfileRules(rules);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The profile rules cannot be read", unreadable);
        }
    }

    /** Canonical urls of the profiles this resource must meet; empty if base R4 is all that is asked. */
    Set<String> profilesFor(Resource resource) {
        Set<String> profiles = new LinkedHashSet<>();
        for (Rule rule : rules) {
            if (rule.appliesTo(resource)) {
                profiles.add(rule.profile());
            }
        }
        return profiles;
    }

    private static Optional<String> profile(ConformancePackage conformance, String id) {
        return conformance.byId(StructureDefinition.class, id).map(StructureDefinition::getUrl);
    }

    private static String system(ConformancePackage conformance, String idOrUrl) {
        return conformance
                .byId(CodeSystem.class, idOrUrl)
                .map(CodeSystem::getUrl)
                .orElse(idOrUrl);
    }

    private static Set<String> codes(JsonNode node) {
        Set<String> codes = new HashSet<>();
        node.forEach(code -> codes.add(code.asText()));
        return codes;
    }
}
