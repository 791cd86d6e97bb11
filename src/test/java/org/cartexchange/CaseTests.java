package org.cartexchange;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.function.Function;
import org.cartexchange.validation.BundleValidator;
import org.cartexchange.validation.ValidationMessage;
import org.cartexchange.validation.ValidationReport;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case folder, through the library: what the validator says to the bundle. */
class CaseTests {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private static BundleValidator validator;

    @BeforeAll
    static void loadThePackage() {
        validator = BundleValidator.create();
    }

    @AfterAll
    static void close() {
        validator.close();
    }

    @ParameterizedTest
    @MethodSource("org.cartexchange.CaseFolder#accepted")
    void acceptsTheBundle(CaseFolder folder) {
        ValidationReport report = validator.validateJson(folder.bundle(), List.of());

        assertThat(report.errors()).isEmpty();
        folder.approveOutcome(json(report));
    }

    @ParameterizedTest
    @MethodSource("org.cartexchange.CaseFolder#refused")
    void refusesTheBundleInOnePlace(CaseFolder folder) {
        ValidationReport report = validator.validateJson(folder.bundle(), List.of());

        assertThat(report.errors()).extracting(ValidationMessage::expression).isNotEmpty();
        assertThat(report.errors())
                .extracting(ValidationMessage::expression)
                .containsOnly(report.errors().get(0).expression());
        folder.approveOutcome(json(report));
    }

    @ParameterizedTest
    @MethodSource("org.cartexchange.CaseFolder#all")
    void pushesByBusinessIdentifier(CaseFolder folder) {
        for (BundleEntryComponent entry : bundle(folder).getEntry()) {
            assertThat(entry.getFullUrl()).startsWith("urn:uuid:");
            assertThat(entry.getRequest().getMethod()).isEqualTo(HTTPVerb.PUT);
            assertThat(entry.getRequest().getUrl())
                    .startsWith(entry.getResource().fhirType() + "?identifier=")
                    .contains("|");
        }
    }

    static String number(Resource resource) {
        Function<Base, Identifier> asIdentifier = Identifier.class::cast;
        return resource.getNamedProperty("identifier").getValues().stream()
                .map(asIdentifier)
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    static Bundle bundle(CaseFolder folder) {
        return FHIR.newJsonParser().parseResource(Bundle.class, folder.bundle());
    }

    private static String json(ValidationReport report) {
        return FHIR.newJsonParser().setPrettyPrint(true).encodeResourceToString(report.toOperationOutcome());
    }
}
