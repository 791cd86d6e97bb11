package org.cartexchange.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import ca.uhn.fhir.validation.ValidationOptions;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cartexchange.terminology.ConformancePackage;
import org.cartexchange.terminology.TerminologySupport;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every profile says yes to its good examples and no to its bad ones, for the reason written beside each
 * ({@code src/test/resources/profiles/<profile id>/bad-<what>.json} and {@code .expected}, a part of the diagnostics).
 * Asked is HAPI's validator alone, as anybody with the package would ask it.
 */
class ProfileExamplesTests {

    private static final Path BAD = Path.of("src/test/resources/profiles");
    private static final ConformancePackage PACKAGE = SharedValidator.PACKAGE;
    private static final FhirValidator VALIDATOR = PACKAGE.fhirContext()
            .newValidator()
            .registerValidatorModule(new FhirInstanceValidator(TerminologySupport.chain(PACKAGE)));

    /** Rules that warn, because what breaks them is unusual but does happen; what breaks any other is refused. */
    private static final Set<String> WARNINGS = Set.of("cart-crs-needs-fever");

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @MethodSource
    void acceptsGoodExample(Resource example) {
        assertThat(errors(json(example), null)).isEmpty();
    }

    static Stream<Resource> acceptsGoodExample() {
        return PACKAGE.examples().stream().filter(example -> example.getMeta().hasProfile());
    }

    @ParameterizedTest
    @MethodSource
    void refusesBadExampleForItsReason(Path bad) throws IOException {
        String reason = Files.readString(Path.of(bad.toString().replaceFirst("\\.json$", ".expected")))
                .strip();
        StructureDefinition profile = PACKAGE.byId(
                        StructureDefinition.class, bad.getParent().getFileName().toString())
                .orElseThrow();

        List<String> findings = findings(
                Files.readString(bad),
                profile.getUrl(),
                WARNINGS.contains(reason.split(":")[0]) ? ResultSeverityEnum.WARNING : ResultSeverityEnum.ERROR);

        assertThat(findings).anyMatch(finding -> finding.contains(reason));
    }

    static Stream<Path> refusesBadExampleForItsReason() throws IOException {
        try (Stream<Path> files = Files.walk(BAD)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("bad-.*\\.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0} without {1}")
    @MethodSource
    void refusesGoodExampleWithoutRequiredMustSupport(String profile, String path, String mutant) {
        assertThat(errors(mutant, profile)).isNotEmpty();
    }

    /** Each required must-support element taken out of a good example: one mutant each. */
    static Stream<Arguments> refusesGoodExampleWithoutRequiredMustSupport() throws IOException {
        List<Arguments> mutants = new ArrayList<>();
        for (StructureDefinition profile : profiles()) {
            JsonNode good = JSON.readTree(json(goodExamples(profile).get(0)));
            for (ElementDefinition element : profile.getSnapshot().getElement()) {
                if (element.getMustSupport()
                        && element.getMin() > 0
                        && !element.getId().contains(":")) {
                    JsonNode mutant = good.deepCopy();
                    String[] names = element.getPath().split("\\.");
                    if (remove(mutant, names, 1)) {
                        mutants.add(Arguments.of(profile.getUrl(), element.getPath(), mutant.toString()));
                    }
                }
            }
        }
        return mutants.stream();
    }

    static List<StructureDefinition> profiles() {
        return PACKAGE.all(StructureDefinition.class).stream()
                .filter(definition -> definition.getKind() == StructureDefinitionKind.RESOURCE)
                .filter(definition -> definition.getDerivation() == TypeDerivationRule.CONSTRAINT)
                .toList();
    }

    static List<Resource> goodExamples(StructureDefinition profile) {
        return PACKAGE.examples().stream()
                .filter(example -> example.getMeta().hasProfile(profile.getUrl()))
                .toList();
    }

    private static boolean remove(JsonNode parent, String[] names, int level) {
        if (parent instanceof ArrayNode array) {
            boolean removed = false;
            for (JsonNode item : array) {
                removed |= remove(item, names, level);
            }
            return removed;
        }
        if (!(parent instanceof ObjectNode object)) {
            return false;
        }
        String name = names[level].replace("[x]", "");
        boolean choice = names[level].endsWith("[x]");
        List<String> found = new ArrayList<>();
        object.fieldNames().forEachRemaining(field -> {
            if (field.equals(name) || choice && field.matches(name + "[A-Z].*")) {
                found.add(field);
            }
        });
        if (level == names.length - 1) {
            object.remove(found);
            return !found.isEmpty();
        }
        return found.stream().anyMatch(field -> remove(object.get(field), names, level + 1));
    }

    private static String json(Resource resource) {
        return PACKAGE.fhirContext().newJsonParser().encodeResourceToString(resource);
    }

    private static List<String> errors(String json, String profile) {
        return findings(json, profile, ResultSeverityEnum.ERROR);
    }

    private static List<String> findings(String json, String profile, ResultSeverityEnum atLeast) {
        ValidationOptions options = new ValidationOptions();
        if (profile != null) {
            options.addProfile(profile);
        }
        return VALIDATOR.validateWithResult(json, options).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(atLeast) >= 0)
                .map(SingleValidationMessage::getMessage)
                .toList();
    }
}
