package org.cartexchange.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import ca.uhn.fhir.validation.ValidationOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cartexchange.terminology.ConformancePackage;
import org.cartexchange.terminology.TerminologySupport;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.junit.jupiter.params.ParameterizedTest;
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

    @ParameterizedTest
    @MethodSource
    void acceptsGoodExample(Resource example) {
        assertThat(errors(json(example), null)).isEmpty();
    }

    static Stream<Resource> acceptsGoodExample() {
        return goodExamples().filter(example -> example.getMeta().hasProfile());
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

    static Stream<Path> refusesBadExampleForItsReason() {
        return files("bad-.*\\.json");
    }

    static List<StructureDefinition> profiles() {
        return PACKAGE.all(StructureDefinition.class).stream()
                .filter(definition -> definition.getKind() == StructureDefinitionKind.RESOURCE)
                .filter(definition -> definition.getDerivation() == TypeDerivationRule.CONSTRAINT)
                .toList();
    }

    static List<Resource> goodExamples(StructureDefinition profile) {
        return goodExamples()
                .filter(example -> example.getMeta().hasProfile(profile.getUrl()))
                .toList();
    }

    /** Those of the package, and those that only tests need, {@code good-<what>.json} beside the bad ones. */
    private static Stream<Resource> goodExamples() {
        return Stream.concat(
                PACKAGE.examples().stream(), files("good-.*\\.json").map(ProfileExamplesTests::read));
    }

    private static Resource read(Path file) {
        try {
            return (Resource) PACKAGE.fhirContext().newJsonParser().parseResource(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> files(String name) {
        try (Stream<Path> files = Files.walk(BAD)) {
            return files.filter(file -> file.getFileName().toString().matches(name)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
