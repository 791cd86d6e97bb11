package org.cartexchange.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cartexchange.fhir.CartProfiles;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The extension as JUnit runs it: suites of other people, some of which must fail. */
class ConformsToTests {

    private static final String SAMPLE = "src/sample-test-project/src/test/resources/";
    private static final String INFUSION = SAMPLE + "export/infusion.json";
    private static final String WITHOUT_DAY = SAMPLE + "refused/infusion-without-day.json";

    static class Fields {

        @ConformsTo(CartProfiles.CART_PATIENT)
        private Resource left;

        @ConformsTo
        private static final List<Path> FILES = List.of(Path.of(INFUSION));

        @Test
        void leavesAPatientThatIsNone() {
            left = new Patient();
        }

        @Test
        void leavesNothing() {
            left = null;
        }

        @Test
        void failsByItself() {
            throw new IllegalStateException("of its own");
        }
    }

    static class Parameters {

        @Test
        void readsAFile(@ConformsTo(value = CartProfiles.CART_INFUSION, file = INFUSION) Procedure infusion) {
            assertThat(infusion.getPerformedDateTimeType().getYear()).isEqualTo(2026);
        }

        @Test
        void readsAFileAsText(@ConformsTo(file = INFUSION) String infusion) {
            assertThat(infusion).startsWith("{");
        }

        @Test
        void readsAFileThatDoesNotConform(@ConformsTo(file = WITHOUT_DAY) Procedure infusion) {
            throw new IllegalStateException("must not be reached");
        }

        @Test
        void readsAFileThatIsNotThere(@ConformsTo(file = "nothing.json") Procedure infusion) {}

        @Test
        void readsAnotherType(@ConformsTo(file = INFUSION) Patient patient) {}

        @ParameterizedTest(name = "{0}")
        @MethodSource("files")
        void checksEveryArgument(@ConformsTo(CartProfiles.CART_INFUSION) Path file) {
            assertThat(file).exists();
        }

        static Stream<Path> files() {
            return Stream.of(Path.of(INFUSION), Path.of(WITHOUT_DAY));
        }
    }

    @Test
    void aFieldIsCheckedAfterEachTest() {
        Map<String, String> results = run(Fields.class);

        assertThat(results.get("leavesAPatientThatIsNone()"))
                .contains("left of Fields does not conform to cart-patient", "Patient.birthDate", "[CART-VAL-010]");
        assertThat(results.get("leavesNothing()")).contains("left of Fields is null");
        assertThat(results.get("failsByItself()")).contains("of its own");
    }

    @Test
    void aParameterIsCheckedBeforeTheTest() {
        Map<String, String> results = run(Parameters.class);

        assertThat(results.get("readsAFile(Procedure)")).isEqualTo("SUCCESSFUL");
        assertThat(results.get("readsAFileAsText(String)")).isEqualTo("SUCCESSFUL");
        assertThat(results.get("readsAFileThatDoesNotConform(Procedure)"))
                .contains("infusion-without-day.json does not conform", "line ", "[CART-VAL-010]");
        assertThat(results.get("readsAFileThatIsNotThere(Procedure)")).contains("There is no file");
        assertThat(results.get("readsAnotherType(Patient)")).contains("cannot be read as Patient");
        List<String> arguments = new ArrayList<>();
        results.forEach((name, result) -> {
            if (name.endsWith("infusion.json") || name.endsWith("without-day.json")) {
                arguments.add(result);
            }
        });
        assertThat(arguments).hasSize(2);
        assertThat(arguments.get(0)).isEqualTo("SUCCESSFUL");
        assertThat(arguments.get(1)).contains("[CART-VAL-010]");
    }

    /** Result, or message of the failure, by the test's name. */
    private static Map<String, String> run(Class<?> suite) {
        Map<String, String> results = new LinkedHashMap<>();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(suite))
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                if (test.isTest()) {
                                    results.put(
                                            test.getDisplayName(),
                                            result.getThrowable()
                                                    .map(Throwable::getMessage)
                                                    .orElse(result.getStatus().toString()));
                                }
                            }
                        });
        return results;
    }
}
