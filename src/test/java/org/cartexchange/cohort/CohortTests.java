package org.cartexchange.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cartexchange.grading.Assessment;
import org.cartexchange.grading.CrsGrading;
import org.cartexchange.grading.Finding;
import org.cartexchange.grading.Grading;
import org.cartexchange.validation.BundleValidator;
import org.cartexchange.validation.ValidationMessage;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated patients: the same every time, conformant, and moved by their vital signs. */
class CohortTests {

    private static final long SEED = 20_261_120;
    private static final int MOST_ENTRIES = 900;
    private static final int OF_A_SHAPE = 1;
    private static final Calibration CALIBRATION = Calibration.load();
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theSameSeedGivesTheSameBytesWithAnyNumberOfThreads(@TempDir Path folder) throws IOException {
        CohortPlan plan = new CohortPlan(40, SEED, List.of(), 1, 1, 0);
        write(plan, folder.resolve("one"), 1);
        write(plan, folder.resolve("five"), 5);
        Map<String, String> one = contents(folder.resolve("one"));
        assertThat(one).hasSizeGreaterThan(80);
        assertThat(contents(folder.resolve("five"))).isEqualTo(one);
    }

    @Test
    void anotherSeedGivesOtherPatientsWithOtherIdentifiers() {
        GeneratedPatient one = generator(CohortPlan.of(1, SEED)).patient(0);
        GeneratedPatient other = generator(CohortPlan.of(1, SEED + 1)).patient(0);
        assertThat(identifiers(one)).doesNotContainAnyElementsOf(identifiers(other));
    }

    private static Set<String> identifiers(GeneratedPatient patient) {
        Set<String> urls = new HashSet<>();
        for (JsonNode entry : entries(patient)) {
            String url = entry.at("/request/url").asText();
            if (!url.startsWith("Organization")) {
                urls.add(url);
            }
        }
        return urls;
    }

    /** Of records that differ in their numbers alone, and that no other refers to, a few are enough. */
    @Test
    void everyCohortIsConformant() {
        Map<String, Integer> errors = new TreeMap<>();
        Map<String, Integer> shapes = new HashMap<>();
        int patients = 0;
        try (BundleValidator validator = BundleValidator.create()) {
            for (Calibration.Plan cohort : CALIBRATION.plans()) {
                PatientGenerator generator = generator(new CohortPlan(3, SEED, List.of(cohort.id()), 2, 2, 0));
                for (int i = 0; i < 3; i++) {
                    patients++;
                    for (byte[] bundle : generator.patient(i).bundles()) {
                        for (ValidationMessage error : validator
                                .validateJson(withoutRepetitions(bundle, shapes), List.of())
                                .errors()) {
                            errors.merge(cohort.id() + ": " + error.text(), 1, Integer::sum);
                        }
                    }
                }
            }
        }
        assertThat(patients).isGreaterThanOrEqualTo(30);
        assertThat(shapes).hasSizeGreaterThan(300);
        assertThat(errors).isEmpty();
    }

    private static String withoutRepetitions(byte[] bundle, Map<String, Integer> shapes) {
        JsonNode tree = tree(bundle);
        Set<String> referred = new HashSet<>(tree.findValuesAsText("reference"));
        for (Iterator<JsonNode> entries = tree.get("entry").elements(); entries.hasNext(); ) {
            JsonNode entry = entries.next();
            int seen = shapes.merge(shape(entry.get("resource")), 1, Integer::sum);
            if (seen > OF_A_SHAPE && !referred.contains(entry.get("fullUrl").asText())) {
                entries.remove();
            }
        }
        return tree.toString();
    }

    /** Its elements and its codes, without what is counted or measured. */
    private static String shape(JsonNode resource) {
        return resource.toString()
                .replaceAll(
                        "\"(id|value|reference|birthDate|family|given|[a-zA-Z]*[dD]ate[a-zA-Z]*|start|end|recorded)\":(\"[^\"]*\"|-?[0-9.]+)",
                        "$1")
                .replaceAll("https://[a-z0-9-]+\\.example\\.(org|com)", "site");
    }

    @Test
    void noBundleIsTooLargeAndEveryPartCarriesItsPatient() {
        PatientGenerator generator = generator(new CohortPlan(60, SEED, List.of(), 15, 1, 0));
        int parts = 0;
        for (int i = 0; i < 60; i++) {
            GeneratedPatient patient = generator.patient(i);
            for (byte[] bundle : patient.bundles()) {
                JsonNode entries = tree(bundle).get("entry");
                parts++;
                assertThat(entries.size()).isBetween(3, MOST_ENTRIES);
                assertThat(entries.findValuesAsText("resourceType")).contains("Patient", "Organization");
                assertThat(new HashSet<>(entries.findValuesAsText("fullUrl"))).hasSameSizeAs(entries);
            }
        }
        assertThat(parts).isGreaterThan(120);
    }

    @Test
    void aPatientToDay100HasAboutThreeHundredResources() {
        PatientGenerator generator = generator(new CohortPlan(100, SEED, List.of(), 0, 1, 0));
        double sum = 0;
        for (int i = 0; i < 100; i++) {
            sum += generator.patient(i).resources();
        }
        assertThat(sum / 100).isBetween(250.0, 450.0);
    }

    /** Grades are derived from what was found at the bedside: change a finding, and the day has another grade. */
    @Test
    void aVitalSignThatIsChangedChangesTheGradeOfItsDay() {
        List<Observation> notes = notesWithHypoxia();
        assertThat(notes).isNotEmpty();
        for (Observation note : notes) {
            int before = grade(note);
            note.getComponent().stream()
                    .filter(component ->
                            component.getCode().getCodingFirstRep().getCode().equals("oxygen"))
                    .forEach(component -> component.setValue(new CodeableConcept(new Coding(
                            "https://fhir.cartexchange.org/ig/CodeSystem/cart-oxygen-support-cs",
                            "positive-pressure",
                            null))));
            assertThat(grade(note)).isEqualTo(4).isGreaterThan(before);
        }
    }

    @Test
    void thePhysiciansGradeIsTheOneThatFollowsFromTheBedside() {
        int graded = 0;
        for (Observation note : notes()) {
            if (note.hasValueCodeableConcept() && note.hasComponent()) {
                int sent = Integer.parseInt(note.getValueCodeableConcept()
                        .getCodingFirstRep()
                        .getCode()
                        .substring(6));
                assertThat(List.of(grade(note, Finding.YES), grade(note, Finding.NO)))
                        .contains(sent);
                graded++;
            }
        }
        assertThat(graded).isGreaterThan(200);
    }

    private static List<Observation> notesWithHypoxia() {
        return notes().stream()
                .filter(note -> note.getComponent().stream()
                        .anyMatch(component -> component.getValue() instanceof CodeableConcept value
                                && value.getCodingFirstRep().getCode().equals("low-flow")))
                .filter(note -> grade(note) == 2)
                .toList();
    }

    private static List<Observation> notes() {
        PatientGenerator generator = generator(new CohortPlan(20, SEED, List.of("zuma-1"), 0, 1, 0));
        List<Observation> notes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Bundle bundle = (Bundle) FhirContext.forR4Cached()
                    .newJsonParser()
                    .parseResource(new String(generator.patient(i).bundles().get(0), StandardCharsets.UTF_8));
            bundle.getEntry().stream()
                    .map(Bundle.BundleEntryComponent::getResource)
                    .filter(Observation.class::isInstance)
                    .map(Observation.class::cast)
                    .filter(one -> one.getCode().getCodingFirstRep().getCode().equals("crs-assessment"))
                    .forEach(notes::add);
        }
        return notes;
    }

    private static int grade(Observation note) {
        return grade(note, Finding.YES);
    }

    private static int grade(Observation note, Finding thereBefore) {
        return CrsGrading.grade(Assessment.crs(note, thereBefore)) instanceof Grading.Graded graded
                ? graded.grade()
                : -1;
    }

    @Test
    void aFaultIsNamedInTheTruthAndChangesItsPatientAlone() {
        PatientGenerator tidy = generator(new CohortPlan(30, SEED, List.of(), 1, 1, 0));
        PatientGenerator faulty = generator(new CohortPlan(30, SEED, List.of(), 1, 1, 0.5));
        Set<String> faults = new HashSet<>();
        for (int i = 0; i < 30; i++) {
            GeneratedPatient patient = faulty.patient(i);
            JsonNode fault = tree(patient.truth()).path("fault");
            boolean same = tree(patient.bundles().get(0))
                            .equals(tree(tidy.patient(i).bundles().get(0)))
                    && patient.bundles().size() == tidy.patient(i).bundles().size();
            if (fault.isMissingNode()) {
                assertThat(same).isTrue();
                assertThat(patient.truth()).isEqualTo(tidy.patient(i).truth());
            } else {
                faults.add(fault.get("id").asText());
                JsonNode part = tree(patient.bundles().get(fault.get("part").asInt() - 1));
                assertThat(part.findValuesAsText("fullUrl"))
                        .contains(fault.get("entry").asText());
                assertThat(faulty.patient(i).bundles().get(0))
                        .isEqualTo(patient.bundles().get(0));
            }
        }
        assertThat(faults).hasSizeGreaterThan(5);
    }

    @Test
    void aPlanThatCannotBeIsRefusedInWords() {
        assertThatThrownBy(() -> generator(new CohortPlan(1, 1, List.of("zuma-99"), 1, 1, 0)))
                .hasMessageContaining("zuma-99")
                .hasMessageContaining("eliana");
        assertThatThrownBy(() -> new CohortPlan(1, 1, List.of(), 16, 1, 0)).hasMessageContaining("16");
    }

    private static PatientGenerator generator(CohortPlan plan) {
        return PatientGenerator.of(CALIBRATION, plan);
    }

    private static void write(CohortPlan plan, Path folder, int threads) throws IOException {
        new CohortFiles(generator(plan), plan, threads).write(folder, (patients, resources) -> {});
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private static List<JsonNode> entries(GeneratedPatient patient) {
        List<JsonNode> entries = new ArrayList<>();
        patient.bundles().forEach(bundle -> tree(bundle).get("entry").forEach(entries::add));
        return entries;
    }

    private static JsonNode tree(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
