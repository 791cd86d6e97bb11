package org.cartexchange.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartexchange.SyntheticRecords;
import org.cartexchange.cohort.Calibration;
import org.cartexchange.cohort.CohortPlan;
import org.cartexchange.cohort.PatientGenerator;
import org.cartexchange.course.CourseReader;
import org.cartexchange.course.PatientCourses;
import org.cartexchange.terminology.ConformancePackage;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/**
 * A question of CIBMTR 4100 R4.0 is mapped when somebody yields a known answer there: every question has its witness, a case
 * or a patient of the synthetic cohort, or a reason in {@code cibmtr-4100-r4-without-witness.tsv}.
 */
class WitnessesTests {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path WITHOUT = Path.of("src/test/resources/registry/cibmtr-4100-r4-without-witness.tsv");
    private static final int FIFTEEN_YEARS = 15;
    private static final long SEED = 20_261_120;
    private static final int PATIENTS = 60;
    private static final int YEARS = 1;

    private final ConformancePackage conformance = ConformancePackage.load();
    private final Form form =
            FormCatalogue.of(conformance).find("cibmtr-4100|R4").orElseThrow();
    private final FormSchedule schedule = FormSchedule.of(conformance);
    private final FormFiller filler = FormFiller.of(conformance);

    /** Number of the question to who answers it, and when. */
    private final Map<Integer, String> witnesses = new TreeMap<>();

    @Test
    void almostEveryQuestionHasAWitnessAndTheOthersAReason() throws IOException {
        cases().forEach(this::hear);
        PatientGenerator generator =
                PatientGenerator.of(Calibration.load(), new CohortPlan(PATIENTS, SEED, List.of(), YEARS, 1, 0));
        for (int i = 0; i < PATIENTS && witnesses.size() < form.questions().size(); i++) {
            hear("synthetic patient " + (i + 1), SyntheticRecords.resources(generator.patient(i)));
        }

        Map<Integer, String> reasons = Files.readAllLines(WITHOUT).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(row -> Integer.valueOf(row[0]), row -> row[1], (a, b) -> a, TreeMap::new));
        for (Question question : form.questions()) {
            int number = Integer.parseInt(question.number());
            System.out.printf(
                    "%3d  %-44s %s%n",
                    number,
                    question.variable().orElse("-"),
                    Optional.ofNullable(witnesses.get(number)).orElse("no witness: " + reasons.get(number)));
        }
        int all = form.questions().size();
        System.out.printf(
                "%d of %d questions have a witness (%.1f %%)%n", witnesses.size(), all, 100.0 * witnesses.size() / all);
        assertThat(reasons.keySet())
                .as("without a witness, and no others")
                .containsExactlyElementsOf(form.questions().stream()
                        .map(question -> Integer.valueOf(question.number()))
                        .filter(number -> !witnesses.containsKey(number))
                        .toList());
        assertThat(witnesses.size()).isGreaterThanOrEqualTo((int) Math.ceil(0.95 * all));
    }

    private void hear(String name, List<Resource> resources) {
        for (PatientCourses patient : CourseReader.readAll(resources)) {
            LocalDate asOf = patient.courses().stream()
                    .map(course -> course.dayZero().plusYears(FIFTEEN_YEARS))
                    .reduce(LocalDate.MIN, (one, other) -> one.isAfter(other) ? one : other);
            for (DueForm due : schedule.due(patient, "cibmtr", asOf)) {
                if (due.formName().equals(form.name())) {
                    filler.fill(form, due.viewpoint(), due.timepoint(), due.focus(), asOf).items().stream()
                            .filter(item -> item.state() == ItemState.KNOWN)
                            .forEach(item -> witnesses.putIfAbsent(
                                    Integer.valueOf(item.question().number()), name + ", " + due.timepoint()));
                }
            }
        }
    }

    private Map<String, List<Resource>> cases() throws IOException {
        Map<String, List<Resource>> cases = new LinkedHashMap<>();
        try (Stream<Path> folders = Files.list(CASES)) {
            for (Path folder : folders.sorted().toList()) {
                if (!folder.getFileName().toString().startsWith("refused-")) {
                    String bundle = Files.readString(folder.resolve("bundle.json"));
                    cases.put(folder.getFileName().toString(), List.of((Resource)
                            conformance.fhirContext().newJsonParser().parseResource(bundle)));
                }
            }
        }
        return cases;
    }
}
