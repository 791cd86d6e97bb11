package org.cartexchange.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.cartexchange.cohort.Fault;
import org.cartexchange.cohort.Faults;
import org.cartexchange.cohort.SeededFault;
import org.junit.jupiter.api.Test;

/** Every known error that a rule exists for is caught by that rule, where it was put. Prints the table of fault and catch. */
class SeededFaultsTests {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Faults faults = Faults.load();
    private final Map<ObjectNode, ValidationReport> reports = new IdentityHashMap<>();

    @Test
    void everySeededFaultIsCaughtByTheRuleItNames() throws IOException {
        List<List<ObjectNode>> patients = patients();
        List<String> table = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (int f = 0; f < faults.all().size(); f++) {
            Fault fault = faults.all().get(f);
            String verdict = "fits no patient";
            for (int p = 0; p < patients.size() && verdict.equals("fits no patient"); p++) {
                // Begins with another patient for each fault, so that every patient gets some.
                List<ObjectNode> patient = patients.get((f + p) % patients.size());
                List<ObjectNode> parts =
                        patient.stream().map(ObjectNode::deepCopy).toList();
                Optional<SeededFault> seed = faults.seed(fault, parts, new SplittableRandom(f));
                if (seed.isPresent()) {
                    verdict = isCaught(patient, parts, seed.get()) ? "caught" : "not caught";
                }
            }
            table.add("%-36s %-13s %-8s %s"
                    .formatted(fault.id(), fault.rule().orElse("none yet"), fault.severity(), verdict));
            boolean isExpected = verdict.equals(fault.rule().isPresent() ? "caught" : "not caught");
            if (!isExpected) {
                missed.add(fault.id() + ": " + verdict);
            }
        }
        System.out.println("Seeded faults, the rule that must catch each, and whether it did:");
        table.forEach(System.out::println);
        assertThat(missed).isEmpty();
    }

    @Test
    void theSameSeedPutsTheSameFaultInTheSamePlace() throws IOException {
        List<ObjectNode> patient = patients().get(0);
        List<ObjectNode> one = patient.stream().map(ObjectNode::deepCopy).toList();
        List<ObjectNode> other = patient.stream().map(ObjectNode::deepCopy).toList();

        Optional<SeededFault> first = faults.seed(one, new SplittableRandom(140233));

        assertThat(first).isPresent().isEqualTo(faults.seed(other, new SplittableRandom(140233)));
        assertThat(one).isEqualTo(other).isNotEqualTo(patient);
    }

    @Test
    void aFaultThatDoesNotFitChangesNothing() throws IOException {
        ObjectNode patientAlone = JSON.createObjectNode().put("resourceType", "Bundle");
        patientAlone
                .putArray("entry")
                .add(patients().get(0).get(0).path("entry").path(1).deepCopy());
        ObjectNode before = patientAlone.deepCopy();

        for (Fault fault : faults.all()) {
            assertThat(faults.seed(fault, List.of(patientAlone), new SplittableRandom(1)))
                    .as(fault.id())
                    .isEmpty();
        }

        assertThat(patientAlone).isEqualTo(before);
    }

    @Test
    void faultsHaveNamesOfTheirOwnAndNameMessagesThatExist() {
        assertThat(faults.all()).extracting(Fault::id).doesNotHaveDuplicates();
        assertThat(faults.all().stream().flatMap(fault -> fault.rule().stream()))
                .allSatisfy(code -> assertThat(CoreCatalogue.message(code)).isNotNull());
        assertThat(faults.all()).extracting(Fault::severity).containsOnly("error", "warning");
    }

    /** Does the rule say more at the entry than it said before, and as severely as it must? */
    private boolean isCaught(List<ObjectNode> clean, List<ObjectNode> parts, SeededFault seed) {
        if (seed.rule().isEmpty()) {
            return false;
        }
        ObjectNode before = clean.get(seed.part() - 1);
        ValidationReport reported = reports.computeIfAbsent(before, SeededFaultsTests::validate);
        ObjectNode after = parts.get(seed.part() - 1);
        return findings(validate(after), after, seed) > findings(reported, before, seed);
    }

    private static long findings(ValidationReport report, ObjectNode bundle, SeededFault seed) {
        Severity severity = Severity.valueOf(seed.severity().toUpperCase(Locale.ROOT));
        return report.messages().stream()
                .filter(message -> message.code().equals(seed.rule().orElseThrow())
                        && message.severity() == severity
                        && message.expression().startsWith(placeOf(seed.entry(), bundle)))
                .count();
    }

    private static String placeOf(String fullUrl, ObjectNode bundle) {
        for (int i = 0; i < bundle.path("entry").size(); i++) {
            if (bundle.at("/entry/" + i + "/fullUrl").asText().equals(fullUrl)) {
                return "Bundle.entry[" + i + "].";
            }
        }
        return "not in this bundle";
    }

    private static ValidationReport validate(ObjectNode bundle) {
        return SharedValidator.VALIDATOR.validateJson(bundle.toString(), 1, List.of());
    }

    private static List<List<ObjectNode>> patients() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            List<List<ObjectNode>> patients = new ArrayList<>();
            for (Path folder : folders.sorted().toList()) {
                if (!folder.getFileName().toString().startsWith("refused-")) {
                    patients.add(List.of((ObjectNode)
                            JSON.readTree(folder.resolve("bundle.json").toFile())));
                }
            }
            return patients;
        }
    }
}
